import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06_05_4b_50
const DIRECTORY_ENTRY = 0x02_01_4b_50
const LOCAL_HEADER = 0x04_03_4b_50
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 2_000
const DEFLATED = 8

/** How large what a zip file holds becomes when it is unpacked: really, not as it says. Null when it is no zip; `tooLarge` above the most. */
export function unpackedSize(file: Buffer, most: number): number | 'tooLarge' | null {
  const end = endOfDirectory(file)
  if (end === null) return null
  const entries = file.readUInt16LE(end + 10)
  if (entries > MOST_ENTRIES) return 'tooLarge'
  let size = 0
  let at = file.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return null
    const packed = contentOf(file, at)
    if (packed === null) return null
    const length = lengthOf(packed, file.readUInt16LE(at + 10), most - size)
    if (length === null) return null
    size += length
    if (size > most) return 'tooLarge'
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return size
}

function endOfDirectory(file: Buffer): number | null {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return null
}

/** What stands packed behind an entry of the directory. */
function contentOf(file: Buffer, entry: number): Buffer | null {
  const [packed, header] = [file.readUInt32LE(entry + 20), file.readUInt32LE(entry + 42)]
  if (header + 30 > file.length || file.readUInt32LE(header) !== LOCAL_HEADER) return null
  const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
  return from + packed > file.length ? null : file.subarray(from, from + packed)
}

/** Null when it is broken; more than the room there is when it does not fit. */
function lengthOf(packed: Buffer, method: number, room: number): number | null {
  if (method !== DEFLATED) return packed.length
  try {
    return inflateRawSync(packed, { maxOutputLength: room + 1 }).length
  } catch (error) {
    return error instanceof RangeError ? room + 1 : null
  }
}
