import { readWrittenOre } from '../read-ore.ts'
import { readExtractDate } from './cell.ts'
import type { Cell } from './cell.ts'

/** What a column of a ledger extract holds. An `object` column is a dimension of its own: projekt, kostnadsställe, ansvar. */
export const COLUMN_USES = ['account', 'accountName', 'amount', 'debit', 'credit', 'date', 'voucher', 'text', 'object', 'unused'] as const

export type ColumnUse = (typeof COLUMN_USES)[number]

/** How an extract is laid out. */
export interface ExtractColumns {
  /** The row of the headings, counted from 0; the entries stand below. -1 where there are none. */
  readonly header: number
  readonly names: readonly string[]
  readonly uses: readonly ColumnUse[]
}

/** Whether a layout says enough to read entries by: an account and an amount. */
export function isReadable({ uses }: ExtractColumns): boolean {
  return uses.includes('account') && (uses.includes('amount') || uses.includes('debit') || uses.includes('credit'))
}

/** Headings as economy systems write them, by what they begin with; the first that fits. */
const HEADINGS: readonly (readonly [ColumnUse, RegExp])[] = [
  ['accountName', /^(?:konto ?(?:namn|text|benämning|\(t\))|benämning konto|account name)/],
  ['account', /^(?:konto|kto|account|slag)\b|^kontonr|^kontonummer/],
  ['debit', /^(?:debet|debit)/],
  ['credit', /^(?:kredit|credit)/],
  ['amount', /^(?:belopp|summa|utfall|netto|saldo|amount|kronor|kr$)/],
  ['date', /^(?:datum|bokf.*dat|bokföringsdag|ver.*dat|trans.*dat|period|date|posting date)/],
  ['voucher', /^(?:ver(?:ifikat|ifikation)?(?:s?nr|s?nummer)?\.?$|ver\b|verifikat|voucher)/],
  ['text', /^(?:text|.*text$|beskrivning|benämning|anteckning|description|leverantör|kommentar)/],
  ['object', /^(?:proj|kst|kostnadsst|ansvar|verksamhet|vht|akt(?:ivitet)?|objekt|obj|fri|kostnadsb|enhet|motpart|cost cent|project)/],
]

const MOST_BEFORE_HEADER = 30
const LEAST_NAMED = 2

/** Guesses the layout: the first row with two known headings, one of them an account or an amount; else by what the cells look like. */
export function guessColumns(rows: readonly (readonly Cell[])[]): ExtractColumns {
  for (const [header, row] of rows.slice(0, MOST_BEFORE_HEADER).entries()) {
    const uses = usesOf(row)
    const named = uses.filter((use) => use !== 'unused')
    if (named.length < LEAST_NAMED || !named.some((use) => use === 'account' || use === 'amount' || use === 'debit')) continue
    return { header, names: row.map((cell) => String(cell ?? '').trim()), uses }
  }
  return guessByContent(rows)
}

/** Each use but object and unused once, the first column that fits. */
function usesOf(row: readonly Cell[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>()
  return row.map((cell) => {
    const heading = typeof cell === 'string' ? cell.trim().toLowerCase().replaceAll(/\s+/g, ' ') : ''
    const use = HEADINGS.find(([kind, pattern]) => pattern.test(heading) && (kind === 'object' || !taken.has(kind)))?.[0] ?? 'unused'
    taken.add(use)
    return use
  })
}

function guessByContent(rows: readonly (readonly Cell[])[]): ExtractColumns {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const taken = new Set<ColumnUse>()
  const uses = Array.from({ length: width }, (_, at): ColumnUse => {
    const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null && cell !== '')
    const fits = (test: (cell: Cell) => boolean) => cells.length > 0 && cells.every(test)
    const use: ColumnUse = fits(isAccount) ? 'account' : fits(isDate) ? 'date' : fits(isAmount) ? 'amount' : 'unused'
    if (use !== 'unused' && taken.has(use)) return 'unused'
    taken.add(use)
    return use
  })
  return { header: -1, names: Array.from({ length: width }, () => ''), uses }
}

function isAccount(cell: Cell): boolean {
  return /^[1-8]\d{3,5}$/.test(String(cell))
}

function isDate(cell: Cell): boolean {
  return typeof cell === 'string' && readExtractDate(cell) !== null
}

function isAmount(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readWrittenOre(cell) !== null)
}
