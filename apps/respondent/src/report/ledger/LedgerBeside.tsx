import { memo } from 'react'

import type { CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import { costTableOf } from '@aterrapport/domain/ledger/cost-table.ts'
import { originMark } from '@aterrapport/domain/ledger/take-over.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useForm, useItem } from '@aterrapport/ui/form/form-context.ts'

import { useLedgerMarkTexts } from '../../texts/ledger-mark.ts'
import { addressOf, useReport } from '../report-context.ts'
import styles from './LedgerMark.module.css'
import { useOrigin } from './use-imports.ts'

const tables = new WeakMap<Questionnaire, { readonly table: CostTable | null }>()

/** The table that a ledger can fill, found once a questionnaire. */
export function tableOf(questionnaire: Questionnaire): CostTable | null {
  const known = tables.get(questionnaire) ?? { table: costTableOf(questionnaire) }
  tables.set(questionnaire, known)
  return known.table
}

/** Beside an amount of the cost table: that it came from the ledger. */
export const LedgerBeside = memo(function LedgerBeside({ path }: { readonly path: Path }) {
  const { form } = useReport()
  const table = tableOf(form.questionnaire)
  if (table === null || !path.startsWith(`${table.question}.`) || !path.endsWith(`.${table.column}`)) return null
  return <Mark path={path} />
})

function Mark({ path }: { readonly path: Path }) {
  const texts = useLedgerMarkTexts()
  const { report } = useReport()
  const { value } = useItem(path)
  const origin = useOrigin(report, path)
  const mark = originMark(origin?.amount.value ?? null, value)
  if (origin === null || mark === null) return null
  return (
    <span className={styles['mark']} data-mark={mark}>
      {mark === 'fromFile' ? texts.fromFile(origin.fileName) : texts.changed(origin.fileName)}
    </span>
  )
}

/** Before the cost table: the way to fill it from the ledger. */
export function LedgerLink({ table }: { readonly table: string }) {
  const texts = useLedgerMarkTexts()
  const { report, form } = useReport()
  const { editable } = useForm()
  if (!editable || tableOf(form.questionnaire)?.question !== table) return null
  return (
    <p className={styles['way']}>
      {texts.lead} <a href={addressOf(report, 'huvudbok')}>{texts.link}</a>
    </p>
  )
}
