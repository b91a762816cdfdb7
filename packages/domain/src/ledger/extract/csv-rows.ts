import type { ExtractRow } from './read-extract.ts'

/** How many lines a quoted cell may run over; a quotation mark that is closed no sooner was never meant as one. */
const MOST_LINES = 5

/** The separator of a ledger as text: of tab, semicolon and bar the most frequent; comma where there is none, since it stands in amounts too. */
export function separatorIn(lines: readonly string[]): string {
  const counted = ['\t', ';', '|'].map((separator) => ({
    separator,
    count: lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0),
  }))
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most))
  return best.count === 0 ? ',' : best.separator
}

/** The rows of a ledger as text, one by one. Quotation marks that do not make sense are taken as they stand, and the row is damaged. */
export function* csvRows(lines: Iterable<string>, separator: string): Generator<ExtractRow> {
  let held: string[] = []
  let line = 0
  for (const text of lines) {
    line += 1
    held.push(text)
    const cells = cellsOf(held.join('\n'), separator)
    if (cells !== null) {
      yield { cells, line: line - held.length + 1 }
      held = []
    } else if (held.length === MOST_LINES) {
      yield damaged(held[0] ?? '', separator, line - held.length + 1)
      const rest = held.slice(1)
      held = []
      for (const [at, later] of rest.entries()) yield row(later, separator, line - rest.length + 1 + at)
    }
  }
  for (const [at, later] of held.entries()) yield row(later, separator, line - held.length + 1 + at)
}

function row(text: string, separator: string, line: number): ExtractRow {
  const cells = cellsOf(text, separator)
  return cells === null ? damaged(text, separator, line) : { cells, line }
}

function damaged(text: string, separator: string, line: number): ExtractRow {
  return { cells: text.split(separator).map((cell) => cell.trim()), line, isDamaged: true }
}

/** Null while a quoted cell is not closed. */
function cellsOf(text: string, separator: string): string[] | null {
  const cells: string[] = []
  let at = 0
  while (at <= text.length) {
    if (text.charAt(at) === '"') {
      const end = closing(text, at + 1)
      if (end === -1) return null
      const after = indexOrEnd(text, separator, end + 1)
      cells.push((text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, after)).trim())
      at = after + 1
    } else {
      const after = indexOrEnd(text, separator, at)
      cells.push(text.slice(at, after).trim())
      at = after + 1
    }
  }
  return cells
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charAt(at + 1) !== '"') return at
  return -1
}

function indexOrEnd(text: string, separator: string, from: number): number {
  const found = text.indexOf(separator, from)
  return found === -1 ? text.length : found
}
