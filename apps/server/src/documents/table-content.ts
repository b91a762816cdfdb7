import type { CalculatedQuestion } from '@aterrapport/domain/questionnaire/kinds/calculated.ts'
import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { type HandedIn, isNumeric, scalarText, textOf } from './scalar-text.ts'
import type { AnswerBody, RecordContent, TableContent } from './content.ts'
import { amountText, decimalText, withoutUnit } from './number-text.ts'

/** In a cell: asked but not answered, and not asked at all. */
const EMPTY_CELL = '–'
const NOT_ASKED_CELL = ''

/** What still can stand in one row on an upright page: so many columns, and no cell longer than this. */
const MOST_COLUMNS = 6
const LONGEST_CELL = 140

interface Row {
  readonly key: string
  readonly label: string
}

/** A table as it is printed: rows and columns while they fit, else each row as a record of its own; null when it has no rows. */
export function tableBody(question: TableQuestion, handedIn: HandedIn): AnswerBody | null {
  const rows = rowsOf(question, handedIn)
  if (rows.length === 0) return null
  const table = tableContent(question, handedIn)
  const fits = table.columns.length <= MOST_COLUMNS && table.rows.every((row) => row.every((cell) => cell.length <= LONGEST_CELL))
  return fits ? { kind: 'table', table } : { kind: 'records', records: rows.map((row) => recordOf(question, row, handedIn)) }
}

/** The table with the given columns of it, or all. */
export function tableContent(
  question: TableQuestion,
  handedIn: HandedIn,
  columns: readonly ScalarQuestion[] = question.columns,
): TableContent {
  const rows = rowsOf(question, handedIn)
  const heading = 'fixed' in question.rows ? '' : 'Nr'
  return {
    caption: question.label.sv,
    columns: [{ label: heading, numeric: false }, ...columns.map((column) => ({ label: headingOf(column), numeric: isNumeric(column) }))],
    rows: rows.map((row) => [row.label, ...columns.map((column) => cellText(question, row, column, handedIn))]),
    totals: totalsOf(question, columns, handedIn),
  }
}

/** The rows in order, each with what it is called: its label, or its number where the respondent added it. */
function rowsOf(question: TableQuestion, { form }: HandedIn): readonly Row[] {
  if ('fixed' in question.rows) return question.rows.fixed.map((row) => ({ key: row.key, label: row.label.sv }))
  return form.rows(question.key).map((key, index) => ({ key, label: String(index + 1) }))
}

function cellText(question: TableQuestion, row: Row, column: ScalarQuestion, { answers, form }: HandedIn): string {
  const path = `${question.key}.${row.key}.${column.key}`
  const text = scalarText(column, path, answers)
  if (text !== null) return withoutUnit(text)
  return form.read(path).relevance === 'relevant' ? EMPTY_CELL : NOT_ASKED_CELL
}

/** What was said to warnings in the cells of a table, row by row, each named by its row and column. */
export function cellComments(question: TableQuestion, handedIn: HandedIn): readonly string[] {
  return rowsOf(question, handedIn).flatMap((row) =>
    question.columns.flatMap((column) => {
      const comment = textOf(handedIn.answers[`${question.key}.${row.key}.${column.key}:comment`])
      return comment === null ? [] : [`Kommentar till ${nameOf(question, row)}, ${column.label.sv}: ${comment}`]
    }),
  )
}

function nameOf({ rows }: TableQuestion, { label }: Row): string {
  return 'fixed' in rows ? label : `${capitalised(rows.added.name.sv)} ${label}`
}

function recordOf(question: TableQuestion, row: Row, { answers, form, noAnswer }: HandedIn): RecordContent {
  const facts = question.columns.flatMap((column) => {
    const path = `${question.key}.${row.key}.${column.key}`
    const text = scalarText(column, path, answers)
    if (text === null && form.read(path).relevance !== 'relevant') return []
    return [{ label: column.label.sv, value: text ?? noAnswer }]
  })
  return { heading: nameOf(question, row), facts }
}

function totalsOf(question: TableQuestion, columns: readonly ScalarQuestion[], { form }: HandedIn): readonly string[] | null {
  const totals = columns.map((column) => (question.totals?.includes(column.key) ? form.total(question.key, column.key) : null))
  if (totals.every((total) => total === null)) return null
  return ['Summa', ...totals.map((total, index) => totalText(total, columns[index]))]
}

function totalText(total: string | null, column: ScalarQuestion | undefined): string {
  if (total === null) return ''
  return column && isMoney(column) ? withoutUnit(amountText(total)) : decimalText(total)
}

function headingOf(column: ScalarQuestion): string {
  const unit = isMoney(column) ? 'kr' : isPercent(column) ? '%' : null
  return unit === null || column.label.sv.endsWith(`(${unit})`) ? column.label.sv : `${column.label.sv} (${unit})`
}

function isMoney(column: ScalarQuestion): boolean {
  return column.kind === 'amount' || isShownAs(column, 'amount')
}

function isPercent(column: ScalarQuestion): boolean {
  return column.kind === 'percent' || isShownAs(column, 'percent')
}

function isShownAs(column: ScalarQuestion, kind: CalculatedQuestion['shownAs']): boolean {
  return column.kind === 'calculated' && column.shownAs === kind
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
