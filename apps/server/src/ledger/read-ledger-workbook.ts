import type { LedgerNote } from '@aterrapport/domain/ledger/entry.ts'
import type { Cell } from '@aterrapport/domain/ledger/extract/cell.ts'
import { guessColumns, isReadable } from '@aterrapport/domain/ledger/extract/columns.ts'
import type { ExtractRow } from '@aterrapport/domain/ledger/extract/read-extract.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { unpackedSize } from '../exchange/zip-bounds.ts'
import type { LedgerRefusal } from './shapes.ts'

const MEGABYTE = 1024 * 1024
const MOST_UNPACKED_BYTES = 150 * MEGABYTE
const MOST_ROWS = 200_000
const MOST_COLUMNS = 200
const MOST_SHEETS = 20
const SAMPLE_ROWS = 40

interface WorkbookRows {
  readonly rows: readonly ExtractRow[]
  readonly notes: readonly LedgerNote[]
}

/** The rows of the first sheet that looks like a ledger, as values: of a formula the last one reckoned. Macros are never read. */
export async function readLedgerWorkbook(file: Uint8Array): Promise<Result<WorkbookRows, LedgerRefusal>> {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const size = unpackedSize(buffer, MOST_UNPACKED_BYTES)
  if (size === null) return refuse({ kind: 'ledger-unreadable' })
  if (size === 'tooLarge') return refuse({ kind: 'ledger-too-large', most: MOST_UNPACKED_BYTES })
  try {
    const names = await sheetNames(file)
    const chosen = await ledgerSheet(file, names.length)
    const rows = await rowsOf(file, chosen, MOST_ROWS + 1)
    if (rows.length > MOST_ROWS) return refuse({ kind: 'ledger-too-large', most: MOST_UNPACKED_BYTES })
    const notes = notesOn(buffer, { formula: await firstFormula(file, chosen), names, chosen })
    return accept({ rows, notes })
  } catch {
    // Whatever the library finds wrong with a file that somebody sent is wrong with the file.
    return refuse({ kind: 'ledger-unreadable' })
  }
}

async function sheetNames(file: Uint8Array): Promise<readonly string[]> {
  const names: string[] = []
  await readXlsx(file, {
    sheets: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names.slice(0, MOST_SHEETS)
}

async function ledgerSheet(file: Uint8Array, sheets: number): Promise<number> {
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const first = await rowsOf(file, sheet, SAMPLE_ROWS)
    if (isReadable(guessColumns(first.map(({ cells }) => cells)))) return sheet
  }
  return 0
}

async function rowsOf(file: Uint8Array, sheet: number, most: number): Promise<ExtractRow[]> {
  const rows: ExtractRow[] = []
  for await (const { index, values } of streamXlsxRows(file, { sheet })) {
    rows.push({ cells: values.slice(0, MOST_COLUMNS).map(cell), line: index + 1 })
    if (rows.length >= most) break
  }
  return rows
}

/** The first row in which a formula was found, among those that are looked at. */
async function firstFormula(file: Uint8Array, sheet: number): Promise<number | null> {
  const { sheets } = await readXlsx(file, { sheets: [sheet], range: 'A1:GR200' })
  for (const [at, { formula }] of sheets[0]?.cells ?? []) if (formula !== undefined) return Number(at.split(',')[0]) + 1
  return null
}

interface Seen {
  readonly formula: number | null
  readonly names: readonly string[]
  readonly chosen: number
}

function notesOn(file: Buffer, { formula, names, chosen }: Seen): readonly LedgerNote[] {
  const notes: LedgerNote[] = []
  // Names stand as they are in a zip file, whatever is packed.
  if (file.includes('vbaProject.bin')) notes.push({ kind: 'macrosIgnored', line: 1, given: '' })
  if (formula !== null) notes.push({ kind: 'formulasAsValues', line: formula, given: '' })
  if (names.length > 1) notes.push({ kind: 'severalSheets', line: 1, given: names[chosen] ?? '' })
  return notes
}

function cell(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
