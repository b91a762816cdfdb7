import type { CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import type { AccountSum, LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'
import type { AskedOfLedger } from './asked.ts'
import { Vouchers } from './Vouchers.tsx'

interface AccountsProps {
  readonly table: CostTable
  readonly sums: LedgerSums
  readonly asked: AskedOfLedger
  readonly onDecide: (account: string, costType: string | null) => void
}

/** Every account with its cost type to change and its vouchers: first those that have none, since they do not count. */
export function Accounts({ table, sums, asked, onDecide }: AccountsProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const unmapped = sums.leftOut.find(({ reason }) => reason === 'unmapped')?.accounts ?? []
  const excluded = sums.leftOut.find(({ reason }) => reason === 'excluded')?.accounts ?? []
  const line = (account: AccountSum, value: string) => <Account key={account.account} {...{ table, account, value, asked, onDecide }} />
  return (
    <>
      {unmapped.length === 0 ? null : (
        <div className={styles['unmapped']}>
          <h3>{texts.unmappedTitle}</h3>
          <p>{texts.unmapped}</p>
          <ul className={styles['accounts']}>{unmapped.map((account) => line(account, ''))}</ul>
        </div>
      )}
      {sums.rows.length + excluded.length === 0 ? null : (
        <details className={styles['details']}>
          <summary>{texts.accounts}</summary>
          <p>{texts.accountsLead}</p>
          {table.costTypes.map((row) => {
            const sum = sums.rows.find(({ costType }) => costType === row.costType)
            return sum === undefined ? null : (
              <div key={row.costType}>
                <h3>
                  {inLanguage(row.label, language)}: {formatAmount(sum.amount, language)}
                </h3>
                <ul className={styles['accounts']}>{sum.accounts.map((account) => line(account, row.costType))}</ul>
              </div>
            )
          })}
          {excluded.length === 0 ? null : (
            <>
              <h3>{texts.notCounted}</h3>
              <ul className={styles['accounts']}>{excluded.map((account) => line(account, NOT_COUNTED))}</ul>
            </>
          )}
        </details>
      )}
    </>
  )
}

/** No cost type can be called so. */
const NOT_COUNTED = '-'

interface AccountProps extends Omit<AccountsProps, 'sums'> {
  readonly account: AccountSum
  readonly value: string
}

function Account({ table, account, value, asked, onDecide }: AccountProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const name = `${account.account} ${account.name}`.trim()
  const options = [
    ...table.costTypes.map(({ costType, label }) => ({ key: costType, label: inLanguage(label, language) })),
    { key: NOT_COUNTED, label: texts.notCounted },
  ]
  return (
    <li className={styles['account']}>
      <span>{name}</span>
      <span className={styles['amount']}>{formatAmount(account.amount, language)}</span>
      <Select
        aria-label={texts.costTypeOf(name)}
        options={options}
        {...(value === '' ? null : { empty: null })}
        value={value}
        onChange={(key) => onDecide(account.account, key === NOT_COUNTED ? null : key)}
      />
      <Vouchers account={account} name={name} asked={asked} />
    </li>
  )
}
