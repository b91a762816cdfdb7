import { accept, refuse, type Result } from '../result.ts'

/** A quotation mark that is never closed, or that is followed by text: what the cell was meant to be is not known. */
export interface QuoteFault {
  readonly row: number
}

const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^"\r\n]*?))(SEPARATOR|\r\n|\r|\n|$)/.source

/**
 * The rows of a CSV file (RFC 4180, with the separator given), cells trimmed. Every line is a row, empty ones too, so that row
 * numbers are those that a spreadsheet shows.
 */
export function readCsv(text: string, separator: string): Result<readonly (readonly string[])[], QuoteFault> {
  const cell = new RegExp(CELL.replace('SEPARATOR', separator), 'y')
  const rows: string[][] = []
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) return refuse({ row: rows.length + 1 })
    const [, quoted, plain = '', end] = match
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === separator) {
      // A separator at the very end of the text has one more, empty, cell after it.
      if (cell.lastIndex === text.length) row.push('')
    } else {
      rows.push(row)
      row = []
    }
  }
  return accept(row.length > 0 ? [...rows, row] : rows)
}

/** The separator that a header line uses: the most frequent of semicolon, tab and comma, in that order of preference. */
export function separatorOf(header: string): string {
  const counted = [';', '\t', ','].map((separator) => ({ separator, count: header.split(separator).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator
}
