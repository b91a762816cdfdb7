import { createHash } from 'node:crypto'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { AttachmentRefusal } from './shapes.ts'

interface Content {
  readonly bytes: Buffer
  readonly sha256: string
}

/** Reads a stream up to a limit, hashing as it comes; what is larger is given up as soon as that is known. */
export async function readLimited(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Result<Content, AttachmentRefusal>> {
  const hash = createHash('sha256')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream ?? []) {
    length += chunk.length
    // Leaving the loop cancels the stream.
    if (length > most) return refuse({ kind: 'file-too-large', most })
    hash.update(chunk)
    chunks.push(chunk)
  }
  return length === 0 ? refuse({ kind: 'file-empty' }) : accept({ bytes: Buffer.concat(chunks), sha256: hash.digest('hex') })
}
