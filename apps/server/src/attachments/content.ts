import type { Db } from '../database/database.ts'
import { findPart, listPartsWithin } from './part-queries.ts'

/** What a file holds, read a little at a time. */
export interface Content {
  readonly bytes: number
  /** The bytes from a place on, as many as there are. For short pieces: all of it is held at once. */
  read(start: number, length: number): Promise<Buffer>
  /** All of it in order, a part at a time. */
  parts(): AsyncIterable<Buffer>
}

/** The content that is stored for an upload or an attachment. */
export function storedContent(db: Db, { id, bytes }: { readonly id: string; readonly bytes: number }): Content {
  return {
    bytes,
    async read(start, length) {
      const parts = await listPartsWithin(db, id, { start, end: start + length })
      const first = parts[0]?.starts_at ?? 0
      return Buffer.concat(parts.map(({ content }) => content)).subarray(start - first, start - first + length)
    },
    async *parts() {
      for (let start = 0; start < bytes;) {
        const part = await findPart(db, id, start)
        if (part === null) throw new Error(`The content of ${id} ends at ${start} of ${bytes} bytes`)
        yield part
        start += part.length
      }
    },
  }
}

/** Content that is at hand as a whole. */
export function contentOf(bytes: Buffer): Content {
  return {
    bytes: bytes.length,
    read: async (start, length) => bytes.subarray(start, start + length),
    async *parts() {
      yield bytes
    },
  }
}
