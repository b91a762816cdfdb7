import { decode, type LedgerEncoding } from './encoding.ts'

const LINE_FEED = 0x0a

/** The lines of a file one by one, whatever ends them: CRLF, LF or CR. Marks of the file's beginning and end, and zero bytes, are left out. */
export function* linesOf(bytes: Uint8Array, encoding: LedgerEncoding): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, from)
    const to = feed === -1 ? bytes.length : feed
    const text = decode(bytes.subarray(from, to), encoding).replaceAll(MARKS, '')
    yield* (text.endsWith('\r') ? text.slice(0, -1) : text).split('\r')
    from = to + 1
  }
}

/** Byte order mark, the end-of-file mark of DOS, and zeroes. */
// oxlint-disable-next-line no-control-regex -- what programs leave in files
const MARKS = /[\uFEFF\u001A\u0000]/g
