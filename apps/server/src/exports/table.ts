import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { NOT_ASKED, numberCell } from './cell.ts'
import { answerColumns, fileColumns, partColumns, scalarColumns } from './answer-columns.ts'
import type { Column, Row, Submitted } from './column.ts'
import { RECIPIENT_COLUMNS, ROW_COLUMNS } from './recipient-columns.ts'

/** One table of the export: the main one has one row a recipient, the others one a row that a recipient added. */
export interface ExportTable {
  readonly key: string
  readonly title: string
  readonly columns: readonly Column[]
  rows(submitted: Submitted): readonly (Row | null)[]
}

/** The name of the table with one row a recipient. */
export const MAIN_TABLE = 'svar'

/** The tables of a questionnaire's export: the answers, one row a recipient, and every table that grows, one row a row of it. */
export function exportTables(questionnaire: Questionnaire): readonly ExportTable[] {
  const asked = questionnaire.sections.flatMap((section) => section.questions.map((question) => ({ section, question })))
  const main: ExportTable = {
    key: MAIN_TABLE,
    title: 'Svar, en rad per mottagare',
    columns: named(
      asked.flatMap(({ section, question }) => columnsOf(question, section)),
      RECIPIENT_COLUMNS,
    ),
    rows: () => [null],
  }
  const growing = asked.flatMap(({ section, question }) => (isGrowing(question) ? [growingTable(question, section)] : []))
  return [main, ...growing]
}

/** A table the respondent adds rows to. */
function isGrowing(question: Question): question is TableQuestion {
  return question.kind === 'table' && 'added' in question.rows
}

function growingTable(table: TableQuestion, section: Section): ExportTable {
  const columns = table.columns.flatMap((column) =>
    scalarColumns(column, {
      section,
      name: column.key,
      text: `${table.label.sv}: ${column.label.sv}`,
      path: (row) => `${table.key}.${row?.id ?? ''}.${column.key}`,
    }),
  )
  return {
    // A table whose key is the main one's keeps apart from it.
    key: table.key === MAIN_TABLE ? `${table.key}_rader` : table.key,
    title: table.label.sv,
    columns: named(columns, ROW_COLUMNS),
    rows: ({ form }) =>
      form.read(table.key).relevance === 'relevant' ? form.rows(table.key).map((id, index) => ({ id, number: index + 1 })) : [],
  }
}

function columnsOf(question: Question, section: Section): readonly Column[] {
  switch (question.kind) {
    case 'information':
      return []
    case 'table':
      return 'fixed' in question.rows ? fixedRowColumns(question, question.rows.fixed, section) : [rowCountColumn(question, section)]
    case 'contact':
      return partColumns(question, section, { name: 'namn', position: 'befattning', phone: 'telefon', email: 'epost' })
    case 'organisation':
      return partColumns(question, section, { name: 'namn', organisationsnummer: 'organisationsnummer' })
    case 'period':
      return partColumns(question, section, { from: 'fran', to: 'till' })
    case 'file':
      return fileColumns(question, section)
    case 'declaration':
      return answerColumns(question, section)
    case 'text':
    case 'number':
    case 'amount':
    case 'percent':
    case 'date':
    case 'yesNo':
    case 'choice':
    case 'choices':
    case 'calculated':
      return scalarColumns(question, { section, name: question.key, text: question.label.sv, path: (): Path => question.key })
  }
}

type FixedRow = Extract<TableQuestion['rows'], { fixed: unknown }>['fixed'][number]

/** A table with given rows, made wide: one column for each cell, `tabell_rad_kolumn`. */
function fixedRowColumns(table: TableQuestion, rows: readonly FixedRow[], section: Section): readonly Column[] {
  return rows.flatMap((row) =>
    table.columns.flatMap((column) =>
      scalarColumns(column, {
        section,
        name: `${table.key}_${row.key}_${column.key}`,
        text: `${table.label.sv}: ${row.label.sv}: ${column.label.sv}`,
        path: (): Path => `${table.key}.${row.key}.${column.key}`,
      }),
    ),
  )
}

function rowCountColumn(table: TableQuestion, section: Section): Column {
  return {
    name: `${table.key}_antal_rader`,
    meaning: { question: table, section, text: `${table.label.sv}: antal rader, som står i en egen tabell`, values: '', type: 'number' },
    read: ({ form }) => (form.read(table.key).relevance === 'relevant' ? numberCell(String(form.rows(table.key).length)) : NOT_ASKED),
  }
}

/** The columns with those of the recipient first. Questions keep their names; of two alike the later is numbered, and the recipient's gives way. */
function named(questions: readonly Column[], recipient: readonly Column[]): readonly Column[] {
  const taken = new Set<string>()
  const own = questions.map((column) => {
    let name = column.name
    for (let number = 2; taken.has(name); number += 1) name = `${column.name}_${number}`
    taken.add(name)
    return { ...column, name }
  })
  const others = recipient.map((column) => {
    let { name } = column
    while (taken.has(name)) name = `${name}_`
    return { ...column, name }
  })
  return [...others, ...own]
}
