import { plainText } from '../../form/plain-text.ts'

/** A workbook as it was read: days are written as days. */
export type Workbook = readonly WorkbookSheet[]

export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

export type CellValue = string | number | boolean | null

/** A sheet whose first row with anything in it heads its columns. */
export interface Sheet {
  readonly name: string
  /** The row of the headings, as the spreadsheet numbers it. */
  readonly headRow: number
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
}

export interface Column {
  /** As it is written. */
  readonly heading: string
  /** What it holds, by the name XLSForm has for it today. */
  readonly name: string
  /** Of a column of texts: the language its heading names. */
  readonly language: string | null
}

/** A row with something in it: its number, and what stands in each of the sheet's columns; nothing is an empty text. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The sheet of a name, in any case; null when there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  const found = workbook.find((sheet) => sheet.name.trim().toLowerCase() === name)
  return found === undefined ? null : readSheet(found)
}

function readSheet({ name, rows }: WorkbookSheet): Sheet {
  const texts = rows.map((row) => row.map(cellText))
  const head = texts.findIndex((row) => row.some((text) => text !== ''))
  const headings = head < 0 ? [] : (texts[head] ?? [])
  const used = texts.slice(head + 1).flatMap((cells, at): SheetRow[] => {
    const own = headings.map((heading, index) => (heading === '' ? '' : (cells[index] ?? '')))
    return own.some((text) => text !== '') ? [{ row: head + at + 2, cells: own }] : []
  })
  return { name, headRow: head + 1, columns: headings.map(columnOf), rows: used }
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return plainText(String(value)).replaceAll('\u00A0', ' ').trim()
}

/** Older names of columns, and the prefixes that say which part of an XForm they become. */
const ALIASES: Readonly<Record<string, string>> = {
  relevance: 'relevant',
  caption: 'label',
  'constraint message': 'constraint_message',
  constraintmsg: 'constraint_message',
  'required message': 'required_message',
  requiredmsg: 'required_message',
  'read only': 'read_only',
  readonly: 'read_only',
  calculate: 'calculation',
  'repeat count': 'repeat_count',
  count: 'repeat_count',
  'list name': 'list_name',
  'choice filter': 'choice_filter',
  'form title': 'form_title',
  'form id': 'form_id',
  'default language': 'default_language',
}

const PREFIX = /^(?:bind|control|body|jr)\s*::?\s*/

function columnOf(heading: string): Column {
  let rest = heading.toLowerCase()
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '')
  const [first = '', ...others] = rest.split(/\s*::?\s*/)
  const name = ALIASES[first] ?? first
  const language = others.length === 0 ? null : heading.slice(heading.lastIndexOf(':') + 1).trim()
  return name === 'media' ? { heading, name: rest, language: null } : { heading, name, language }
}

/** What stands in a row under a column; an empty text when there is none of the name. */
export function cell(sheet: Sheet, row: SheetRow, name: string): string {
  return row.cells.find((text, index) => text !== '' && sheet.columns[index]?.name === name) ?? ''
}

/** The heading of a column as it is written, for telling where something stands. */
export function headingOf(sheet: Sheet, name: string): string {
  return sheet.columns.find((column) => column.name === name)?.heading ?? name
}
