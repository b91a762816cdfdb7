import type { CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import { addingRows, placing, type PlacedCostType } from '@aterrapport/domain/ledger/placing.ts'
import type { LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import type { TakenOver } from '@aterrapport/domain/ledger/take-over.ts'
import { MOST_ROWS } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'
import type { FormReader, FormStore } from '@aterrapport/ui/form/form-store.ts'

/** Where the sums of a ledger go in the form as it is now. */
export function placedRows(form: FormReader, table: CostTable, sums: LedgerSums): readonly PlacedCostType[] {
  const { question, rows } = table
  const standing = form.rows(question).map((row) => {
    return { row, written: rows.kind === 'added' ? form.read(`${question}.${row}.${rows.column}`).value : null }
  })
  const costTypes = new Set(sums.rows.map(({ costType }) => costType))
  return placing(table, { costTypes, standing, most: mostRows(form, question) })
}

/** The most rows that a table takes. */
export function mostRows(form: FormReader, table: string): number {
  const question = form.questionnaire.sections.flatMap(({ questions }) => questions).find(({ key }) => key === table)
  const most = question?.kind === 'table' && 'added' in question.rows ? question.rows.added.most : undefined
  return form.read(table).limits.most ?? fixedCount(most, MOST_ROWS)
}

/** Answers what a ledger gave, in rows that are added where there are none. */
export function fillIn(form: FormStore, table: CostTable, given: { placed: readonly PlacedCostType[]; taken: readonly TakenOver[] }): void {
  const last = form.rows(table.question).at(-1)
  const position = last === undefined ? -1 : Number(form.read(`${table.question}.${last}`).value)
  const there = new Set(form.rows(table.question))
  const missing = given.placed.filter(({ row }) => row !== null && !there.has(row))
  for (const { path, value } of addingRows(table, missing, position)) form.answer(path, value)
  for (const { path, value } of given.taken) form.answer(path, value)
}
