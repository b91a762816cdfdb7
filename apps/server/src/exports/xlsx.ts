import { writeXlsx } from 'hucre/xlsx'
import { CODES, type Cell } from './cell.ts'

/** A sheet to be: its name, its headings, and its rows. */
export interface Sheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A workbook with a sheet a table; the first row stays in sight. A text is always written as a text, so none is ever a formula. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets)
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      name: names[index] ?? sheet.name,
      rows: [
        [...sheet.headings],
        ...sheet.rows.map((row) => row.map((value) => (typeof value === 'string' ? withoutControls(value) : value))),
      ],
      freezePane: { rows: 1 },
    })),
  })
  return Uint8Array.from(bytes)
}

/** A cell as Excel has it: numbers as numbers where it can hold them exactly (15 digits), else as text. */
export function xlsxValue(cell: Cell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.decimal.replace(/\D/g, '').length <= 15 ? Number(cell.decimal) : cell.decimal
    case 'notAsked':
      return CODES.notAsked
    case 'notAnswered':
      return CODES.notAnswered
    case 'empty':
      return null
  }
}

/** Excel holds this much in a cell. */
const LONGEST_TEXT = 32_767

/** What XML cannot hold stands as U+FFFD. */
function withoutControls(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

const LONGEST_NAME = 31

/** Names that Excel accepts, each once. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    let fit = name.slice(0, LONGEST_NAME)
    for (let number = 2; taken.has(fit.toLowerCase()); number += 1) fit = `${name.slice(0, LONGEST_NAME - 3)}_${number}`
    taken.add(fit.toLowerCase())
    return fit
  })
}
