import { detectEncoding, type LedgerEncoding } from '@aterrapport/domain/ledger/encoding.ts'
import type { LedgerNote, LedgerPart } from '@aterrapport/domain/ledger/entry.ts'
import { csvRows, separatorIn } from '@aterrapport/domain/ledger/extract/csv-rows.ts'
import { guessColumns, type ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import { readExtract, type ExtractRow } from '@aterrapport/domain/ledger/extract/read-extract.ts'
import { linesOf } from '@aterrapport/domain/ledger/lines.ts'
import { readSie } from '@aterrapport/domain/ledger/sie/read-sie.ts'
import { accept, type Result } from '@aterrapport/domain/result.ts'
import type { Layout, LedgerKind, LedgerRefusal } from './shapes.ts'

/** A file that can be read, once and again. */
export interface OpenLedger {
  readonly encoding: LedgerEncoding | null
  readonly layout: Layout | null
  /** What it says, an extract by the columns given or else by the guess. */
  parts(columns: ExtractColumns | null): Iterable<LedgerPart>
}

const SAMPLE_ROWS = 40
const SHOWN_ROWS = 8

/** Opens a ledger file of a kind that is known. */
export async function openLedger(bytes: Uint8Array, kind: LedgerKind): Promise<Result<OpenLedger, LedgerRefusal>> {
  if (kind === 'workbook') {
    // The library for workbooks is large, and most ledgers are none.
    const { readLedgerWorkbook } = await import('./read-ledger-workbook.ts')
    const read = await readLedgerWorkbook(bytes)
    return read.ok ? accept(extract(() => read.value.rows, { encoding: null, notes: read.value.notes })) : read
  }
  const content = fromUtf16(bytes)
  const declared = kind === 'sie' ? 'cp437' : 'latin-1'
  const encoding = detectEncoding(content, declared)
  const lines = () => linesOf(content, encoding)
  if (kind === 'sie') return accept(sie(content, { encoding, lines }))
  const separator = separatorIn([...lines().take(SAMPLE_ROWS)])
  return accept(extract(() => csvRows(lines(), separator), { encoding, notes: [] }))
}

interface Lines {
  readonly encoding: LedgerEncoding
  readonly lines: () => Iterable<string>
}

function sie(content: Uint8Array, { encoding, lines }: Lines): OpenLedger {
  // The balances of periods are read only where there are no vouchers, which say the same and more.
  const balances = !Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes('#VER')
  return {
    encoding,
    layout: null,
    *parts() {
      if (balances) yield note('noVouchers', 1, '')
      if (encoding !== 'ascii' && encoding !== 'cp437') yield note('otherEncodingThanSaid', 1, encoding)
      yield* readSie(lines(), { balances })
      for (const line of unreadable(lines())) yield line
    },
  }
}

interface Around {
  readonly encoding: LedgerEncoding | null
  readonly notes: readonly LedgerNote[]
}

function extract(rows: () => Iterable<ExtractRow>, { encoding, notes }: Around): OpenLedger {
  const first: ExtractRow[] = []
  for (const row of rows()) if (first.push(row) >= SAMPLE_ROWS) break
  const guess = guessColumns(first.map(({ cells }) => cells))
  const from = Math.max(guess.header, 0)
  return {
    encoding,
    layout: { columns: guess, sample: first.slice(from, from + SHOWN_ROWS).map(({ cells }) => cells) },
    *parts(columns) {
      for (const one of notes) yield { kind: 'note', note: one }
      yield* readExtract(rows(), columns ?? guess)
    },
  }
}

function* unreadable(lines: Iterable<string>): Generator<LedgerPart> {
  let at = 0
  for (const line of lines) {
    at += 1
    if (line.includes('\uFFFD')) yield note('unreadableCharacters', at, line.trim().slice(0, 200))
  }
}

function note(kind: LedgerNote['kind'], line: number, given: string): LedgerPart {
  return { kind: 'note', note: { kind, line, given } }
}

/** What Excel calls Unicode text. */
function fromUtf16(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return bytes
  return Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le'), 'utf8')
}
