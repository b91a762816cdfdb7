import { amountPath, asAsked, type CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import type { PlacedCostType } from '@aterrapport/domain/ledger/placing.ts'
import type { CostTypeSum, LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import { originMark } from '@aterrapport/domain/ledger/take-over.ts'
import { formatAmount, isAmount, subtractAmount, sumAmounts, toOre } from '@aterrapport/domain/money/amount.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useItem, useRows, useTotal } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReport } from '../report-context.ts'
import styles from './Ledger.module.css'
import { mostRows, placedRows } from './placed-rows.ts'
import { useOrigin } from './use-imports.ts'

interface SumTableProps {
  readonly table: CostTable
  readonly sums: LedgerSums
}

/** What will stand in the form, row by row, beside what stands there now. */
export function SumTable({ table, sums }: SumTableProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const { form } = useReport()
  useRows(table.question) // a colleague may add one meanwhile
  const now = useTotal(table.question, table.column)
  const rows = placedRows(form, table, sums).flatMap((placed) => {
    const sum = sums.rows.find(({ costType }) => costType === placed.costType)
    return sum === undefined ? [] : [{ placed, sum }]
  })
  const fitting = rows.filter(({ placed }) => placed.row !== null)
  const total = sumAmounts(fitting.map(({ sum }) => asAsked(toOre(sum.amount), table)))
  const difference = subtractAmount(total, sumAmounts(fitting.map(({ sum }) => sum.amount)))
  return (
    <>
      <table className={styles['sums']}>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.amount}</th>
            <th scope="col">{texts.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ placed, sum }) => (
            <Row key={sum.costType} table={table} placed={placed} sum={sum} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td>{formatAmount(total, language)}</td>
            <td>{now === null || !isAmount(now) ? '–' : formatAmount(now, language)}</td>
          </tr>
        </tfoot>
      </table>
      {difference === '0' ? null : <p className="quiet small">{texts.rounding(formatAmount(difference, language))}</p>}
    </>
  )
}

interface RowProps {
  readonly table: CostTable
  readonly placed: PlacedCostType
  readonly sum: CostTypeSum
}

function Row({ table, placed, sum }: RowProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const { form } = useReport()
  const amount = asAsked(toOre(sum.amount), table)
  const label = table.costTypes.find(({ costType }) => costType === sum.costType)?.label
  return (
    <tr>
      <th scope="row">
        {label === undefined ? sum.costType : inLanguage(label, language)}
        {toOre(amount) < 0n ? <Note severity="warning">{texts.negative}</Note> : null}
        {placed.row === null ? <Note severity="warning">{texts.noRoom(mostRows(form, table.question))}</Note> : null}
        {placed.alsoCalledSo > 0 ? <Note severity="warning">{texts.alsoCalledSo(placed.alsoCalledSo)}</Note> : null}
        {placed.row === null || placed.added === null ? null : <span className={styles['new']}>{texts.newRow}</span>}
      </th>
      <td>
        {formatAmount(amount, language)}
        {amount === sum.amount ? null : <span className={styles['exact']}>{texts.exact(formatAmount(sum.amount, language))}</span>}
      </td>
      <td>{placed.row === null ? '–' : <Now path={amountPath(table, placed.row)} next={amount} />}</td>
    </tr>
  )
}

/** The answer as it is now, and that it is replaced where somebody has given it. */
function Now({ path, next }: { readonly path: string; readonly next: string }) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const { report } = useReport()
  const { value } = useItem(path)
  const origin = useOrigin(report, path)
  if (value === null) return '–'
  const isTyped = originMark(origin?.amount.value ?? null, value) !== 'fromFile'
  return (
    <>
      {typeof value === 'string' && isAmount(value) ? formatAmount(value, language) : texts.unreadable}
      {isTyped && value !== next ? <span className={styles['replaced']}>{texts.replaced}</span> : null}
    </>
  )
}
