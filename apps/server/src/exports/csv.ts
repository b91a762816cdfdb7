import { stringify } from 'csv-stringify'
import { CODES, type Cell } from './cell.ts'

/** For a person with Excel set to Swedish, or for a program: what parts fields, the decimal sign, and the mark of UTF-8. */
export const CSV_FORMATS = {
  excel: { delimiter: ';', point: ',', bom: true },
  machine: { delimiter: ',', point: '.', bom: false },
} as const

export type CsvFormat = keyof typeof CSV_FORMATS

/** Rows as CSV (RFC 4180), written as they are read. */
export function csvStream(rows: AsyncIterable<readonly string[]>, format: CsvFormat): ReadableStream<Uint8Array> {
  const { delimiter, bom } = CSV_FORMATS[format]
  const output = stringify({ delimiter, bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  // Whoever reads meets the error in reading; where nobody reads any more, it must not end the server.
  output.on('error', () => {})
  void feed(rows, output)
  return ReadableStream.from(output) as ReadableStream<Uint8Array>
}

/** Writes no faster than it is read; what goes wrong with the rows breaks the download off. */
async function feed(rows: AsyncIterable<readonly string[]>, output: ReturnType<typeof stringify>): Promise<void> {
  try {
    for await (const row of rows) {
      if (output.destroyed) return
      if (!output.write(row)) await new Promise((resolve) => output.once('drain', resolve).once('close', resolve))
    }
    output.end()
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

/** A cell as it stands in CSV. */
export function csvText(cell: Cell, format: CsvFormat): string {
  switch (cell.kind) {
    case 'text':
      return withoutFormula(cell.text)
    case 'number':
      return cell.decimal.replace('.', CSV_FORMATS[format].point)
    case 'notAsked':
      return CODES.notAsked
    case 'notAnswered':
      return CODES.notAnswered
    case 'empty':
      return ''
  }
}

/** A text that a spreadsheet would reckon, or take for a command, gets an apostrophe before it; numbers are no texts and keep their minus. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\p{Cc}]/u.test(text) ? `'${text}` : text
}
