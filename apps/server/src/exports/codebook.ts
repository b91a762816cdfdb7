import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import { CODES } from './cell.ts'
import type { Column } from './column.ts'
import type { ExportTable } from './table.ts'

/** What the columns of the codebook are called. */
export const CODEBOOK_HEADINGS = [
  'tabell',
  'kolumn',
  'nyckel',
  'avsnitt',
  'fraga',
  'slag',
  'datatyp',
  'varden',
  'roll',
  'obligatorisk',
  'stalls_om',
  'saknade_varden',
]

const MISSING = `${CODES.notAsked} = frågan ställdes inte; ${CODES.notAnswered} = frågan ställdes men besvarades inte`

/** What stands before a text in CSV that a spreadsheet would take for a formula; told in the codebook. */
const CSV_NOTE =
  "I CSV har en text som börjar med = + - @ eller ett styrtecken fått en apostrof (') framför sig, så att inget kalkylprogram räknar den."

/** The codebook: a row for every column of every table, with what it means, and last how texts are kept from being formulas. */
export function codebookRows(tables: readonly ExportTable[]): readonly (readonly string[])[] {
  const rows = tables.flatMap((table) => table.columns.map((column) => codebookRow(table, column)))
  return [...rows, ['', '', '', '', CSV_NOTE, '', '', '', '', '', '', '']]
}

function codebookRow(table: ExportTable, { name, meaning }: Column): readonly string[] {
  const { question, section, text, values, type } = meaning
  return [
    table.key,
    name,
    question?.key ?? '',
    section?.title.sv ?? '',
    text,
    question?.kind ?? '',
    { text: 'text', number: 'tal', date: 'datum' }[type],
    values,
    question?.role ?? '',
    question ? requiredText(question.required) : '',
    relevanceText(section?.relevance, question?.relevance),
    question ? MISSING : '',
  ]
}

function requiredText(required: true | Expression | undefined): string {
  if (required === undefined) return 'nej'
  return required === true ? 'ja' : `om ${print(required)}`
}

function relevanceText(ofSection: Expression | undefined, ofQuestion: Expression | undefined): string {
  if (ofSection && ofQuestion) return print({ call: 'and', args: [ofSection, ofQuestion] })
  const only = ofSection ?? ofQuestion
  return only ? print(only) : ''
}
