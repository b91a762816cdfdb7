import { useMemo, useState } from 'react'

import type { CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import { mapperOf, type MappingRule } from '@aterrapport/domain/ledger/mapping.ts'
import { sumsOf } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../../api.ts'
import { useLoaded } from '../../calls/use-loaded.ts'
import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReport } from '../report-context.ts'
import { Accounts } from './Accounts.tsx'
import { inputOf, type AskedOfLedger, type ChosenLedger, type LedgerRead } from './asked.ts'
import styles from './Ledger.module.css'
import { LeftOutList } from './LeftOutList.tsx'
import { ledgerFailure } from './refusal-in-words.ts'
import { SumTable } from './SumTable.tsx'
import { TakeOver } from './TakeOver.tsx'

interface SumsProps {
  readonly chosen: ChosenLedger
  readonly table: CostTable
  readonly read: LedgerRead
  readonly asked: AskedOfLedger
  readonly acknowledged: boolean
}

/** What the selection comes to by cost type, with the mapping to change and the way to fill it in. */
export function Sums(props: SumsProps) {
  const { sums: texts } = useLedgerTexts()
  const { of, within } = props.asked.selection
  // Kept here, so that what was decided stands while something else is chosen.
  const [decided, setDecided] = useState<readonly MappingRule[]>([])
  const isChosen = of?.objects.length !== 0 && within?.objects.length !== 0
  return (
    <section className={styles['part']}>
      <h2>{texts.title}</h2>
      {isChosen ? <Summed {...props} decided={decided} onDecided={setDecided} /> : <p>{texts.choose}</p>}
    </section>
  )
}

interface SummedProps extends SumsProps {
  readonly decided: readonly MappingRule[]
  readonly onDecided: (decided: readonly MappingRule[]) => void
}

function Summed({ chosen, table, read, asked, acknowledged, decided, onDecided }: SummedProps) {
  const texts = useLedgerTexts()
  const language = useLanguage()
  const { report } = useReport()
  const input = inputOf(report, asked)
  const { data, error } = useLoaded(`ledger accounts ${JSON.stringify(input)}`, () => client.ledger.accounts.query(input))
  const costTypes = useMemo(() => new Set(table.costTypes.map(({ costType }) => costType)), [table])
  const mapped = useMemo(() => mapperOf([...read.rules, ...decided], costTypes), [read.rules, decided, costTypes])
  const accounts = data?.accounts
  const sums = useMemo(() => (accounts === undefined ? null : sumsOf(accounts, mapped)), [accounts, mapped])
  if (error !== null) {
    return (
      <Alert kind="error" announced>
        {ledgerFailure(error, texts, language)}
      </Alert>
    )
  }
  if (data === undefined || sums === null) return <output>{texts.sums.reading}</output>

  function decide(account: string, costType: string | null): void {
    onDecided([...decided.filter((rule) => rule.account !== account), { account, costType }])
  }

  return (
    <>
      <output className="only-for-screen-readers">
        {texts.sums.total}: {formatAmount(sums.total, language)}
      </output>
      {sums.rows.length === 0 ? <Alert kind="info">{texts.sums.nothing}</Alert> : <SumTable table={table} sums={sums} />}
      <Accounts table={table} sums={sums} asked={asked} onDecide={decide} />
      <LeftOutList leftOut={[...sums.leftOut, ...data.outside]} lost={data.lost} />
      {sums.rows.length === 0 ? null : <TakeOver {...{ chosen, table, sums, asked, decided, acknowledged }} />}
    </>
  )
}
