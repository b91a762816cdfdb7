import type { Content } from './content.ts'

/** One file in a ZIP archive as the directory at its end tells of it; nothing is unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly isEncrypted: boolean
}

const END_OF_DIRECTORY = 0x06054b50
const IN_DIRECTORY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_LENGTH = 46
/** Said instead of a number that stands in an extension for archives of more than 4 GB. */
const ELSEWHERE = 0xffffffff
const MOST_ENTRIES = 10_000
const MOST_DIRECTORY_BYTES = 2 * 1024 * 1024

export type ZipDirectory =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'read'; readonly entries: readonly ZipEntry[] }

/** The directory of a ZIP archive, wherever in the file the archive begins; none where the file does not end as one. */
export async function readZipDirectory(content: Content): Promise<ZipDirectory> {
  const tailStart = Math.max(0, content.bytes - END_LENGTH - LONGEST_COMMENT)
  const tail = await content.read(tailStart, content.bytes - tailStart)
  const at = endOfDirectory(tail)
  if (at === null) return { kind: 'none' }
  const count = tail.readUInt16LE(at + 10)
  const length = tail.readUInt32LE(at + 12)
  const end = tailStart + at
  if (count > MOST_ENTRIES || length > MOST_DIRECTORY_BYTES || length > end) return { kind: 'broken' }
  const entries = readEntries(await content.read(end - length, length), count)
  return entries === null ? { kind: 'broken' } : { kind: 'read', entries }
}

/** The record at the end, whose comment reaches the last byte: by that it is told from one that happens to stand within. */
function endOfDirectory(tail: Buffer): number | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  return null
}

function readEntries(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  for (; entries.length < count;) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== IN_DIRECTORY) return null
    const packed = directory.readUInt32LE(at + 20)
    const unpacked = directory.readUInt32LE(at + 24)
    const nameLength = directory.readUInt16LE(at + 28)
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    if (packed === ELSEWHERE || unpacked === ELSEWHERE) return null
    const name = directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    entries.push({ name, packed, unpacked, isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1 })
    at += ENTRY_LENGTH + nameLength + rest
  }
  return at === directory.length ? entries : null
}

const MEGABYTE = 1024 * 1024
/** What even the largest workbook of a ledger stays under. */
const MOST_UNPACKED = 400 * MEGABYTE
/** Small files are packed as tightly as they can be without anybody meaning harm. */
const ANY_RATIO_UNDER = 40 * MEGABYTE
const MOST_RATIO = 150

/** Whether an archive says that it would unpack to far more than it is. */
export function isBomb(entries: readonly ZipEntry[]): boolean {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  return unpacked > MOST_UNPACKED || (unpacked > ANY_RATIO_UNDER && unpacked > packed * MOST_RATIO)
}
