import type { LedgerPart, LedgerParts, NoteKind, ObjectCode } from '../entry.ts'
import { accountOfCell, oreOfCell, readExtractDate, textOfCell, type Cell } from './cell.ts'
import type { ColumnUse, ExtractColumns } from './columns.ts'

/** A row of an extract, with the number that a spreadsheet or an editor shows beside it. */
export interface ExtractRow {
  readonly cells: readonly Cell[]
  readonly line: number
  /** Its quotation marks do not add up, so that its cells may be parted in the wrong place. */
  readonly isDamaged?: boolean
}

/**
 * Reads a ledger extract (CSV, XLSX) by the columns that somebody has pointed out. Rows without account are headings and sums, and are
 * told rather than counted; amounts that could be meant in two ways are lost rather than guessed.
 */
export function* readExtract(rows: Iterable<ExtractRow>, columns: ExtractColumns): LedgerParts {
  const reader = new ExtractReader(columns)
  let at = -1
  for (const row of rows) {
    at += 1
    if (at > columns.header) yield* reader.read(row)
  }
}

class ExtractReader {
  readonly #at: Readonly<Partial<Record<ColumnUse, number>>>
  readonly #objects: readonly { readonly at: number; readonly dimension: string; readonly name: string }[]
  readonly #named = new Set<string>()

  constructor({ uses, names }: ExtractColumns) {
    this.#at = Object.fromEntries(uses.map((use, at) => [use, at] as const).toReversed())
    this.#objects = uses.flatMap((use, at) => (use === 'object' ? [{ at, dimension: String(at + 1), name: names[at] ?? '' }] : []))
  }

  *read({ cells, line, isDamaged = false }: ExtractRow): LedgerParts {
    const given = cells.map(textOfCell).join(' | ').slice(0, LONGEST_GIVEN)
    const note = (kind: NoteKind): LedgerPart => ({ kind: 'note', note: { kind, line, given } })
    if (isDamaged) yield note('quoteNotClosed')
    const account = accountOfCell(this.#cell(cells, 'account'))
    const amount = this.#amount(cells)
    if (account === null) {
      if (amount !== 'none') yield note('rowWithoutAccount')
      return
    }
    if (amount === 'none') return yield note('rowWithoutAmount')
    if (amount === 'unreadable') {
      yield note('notAnAmount')
      return yield { kind: 'lost', line, given }
    }
    if (amount.isRounded) yield note('moreThanOre')
    yield* this.#names(account.account, account.name === '' ? textOfCell(this.#cell(cells, 'accountName')) : account.name)
    const day = this.#cell(cells, 'date')
    const date = readExtractDate(day)
    if (date === null && textOfCell(day) !== '') yield note('notADate')
    const voucher = { series: '', number: textOfCell(this.#cell(cells, 'voucher')), date, text: '' }
    const text = textOfCell(this.#cell(cells, 'text'))
    const objects: ObjectCode[] = []
    for (const { at, dimension, name } of this.#objects) {
      const object = textOfCell(cells[at])
      if (object === '') continue
      if (!this.#named.has(dimension)) yield { kind: 'dimension', dimension, name: name === '' ? dimension : name }
      this.#named.add(dimension)
      objects.push({ dimension, object })
    }
    yield { kind: 'entry', entry: { account: account.account, ore: amount.ore, date, text, objects, voucher, line } }
  }

  #cell(cells: readonly Cell[], use: ColumnUse): Cell {
    const at = this.#at[use]
    return at === undefined ? null : (cells[at] ?? null)
  }

  /** One column of amounts, or debit less credit. */
  #amount(cells: readonly Cell[]): { readonly ore: bigint; readonly isRounded: boolean } | 'none' | 'unreadable' {
    const plus = this.#at.amount === undefined ? this.#cell(cells, 'debit') : this.#cell(cells, 'amount')
    const minus = this.#at.amount === undefined ? this.#cell(cells, 'credit') : null
    const given = [plus, minus].map((cell) => (textOfCell(cell) === '' ? 0n : oreOfCell(cell)))
    if (textOfCell(plus) === '' && textOfCell(minus) === '') return 'none'
    const [first, second] = given.map((read) => (read === 0n ? { ore: 0n, isRounded: false } : read))
    if (first === undefined || second === undefined || first === null || second === null) return 'unreadable'
    return { ore: first.ore - second.ore, isRounded: first.isRounded || second.isRounded }
  }

  *#names(account: string, name: string): LedgerParts {
    if (name === '' || this.#named.has(`account ${account}`)) return
    this.#named.add(`account ${account}`)
    yield { kind: 'account', account, name }
  }
}

const LONGEST_GIVEN = 200
