import { amountPath, asAsked, type CostTable, type CostTableRow } from '@aterrapport/domain/ledger/cost-table.ts'
import type { CostTypeSum, LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount, isAmount, subtractAmount, sumAmounts, toOre } from '@aterrapport/domain/money/amount.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useItem, useTotal } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'

interface SumTableProps {
  readonly table: CostTable
  readonly sums: LedgerSums
}

/** What will stand in the form, row by row, beside what stands there now. */
export function SumTable({ table, sums }: SumTableProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const now = useTotal(table.question, table.column)
  const rows = table.rows.flatMap((row) => {
    const sum = sums.rows.find(({ costType }) => costType === row.costType)
    return sum === undefined ? [] : [{ row, sum }]
  })
  const total = sumAmounts(rows.map(({ sum }) => asAsked(toOre(sum.amount), table)))
  const difference = subtractAmount(total, sums.total)
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
          {rows.map(({ row, sum }) => (
            <Row key={row.key} table={table} row={row} sum={sum} />
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
  readonly row: CostTableRow
  readonly sum: CostTypeSum
}

function Row({ table, row, sum }: RowProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  const { value } = useItem(amountPath(table, row.key))
  const amount = asAsked(toOre(sum.amount), table)
  return (
    <tr>
      <th scope="row">
        {inLanguage(row.label, language)}
        {toOre(amount) < 0n ? <Note severity="warning">{texts.negative}</Note> : null}
      </th>
      <td>
        {formatAmount(amount, language)}
        {amount === sum.amount ? null : <span className="quiet small"> ({texts.exact(formatAmount(sum.amount, language))})</span>}
      </td>
      <td>{typeof value === 'string' && isAmount(value) ? formatAmount(value, language) : '–'}</td>
    </tr>
  )
}
