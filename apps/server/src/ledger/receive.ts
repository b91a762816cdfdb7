import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { LedgerRefusal } from './shapes.ts'

const MEGABYTE = 1024 * 1024
/** A municipality's whole year is some tens of megabytes; one project is far less. */
export const MOST_LEDGER_BYTES = 50 * MEGABYTE
const SAMPLE = 64 * 1024

interface Received {
  /** Compressed. */
  readonly content: Buffer
  readonly bytes: number
  readonly sha256: string
  /** The first bytes, by which it is told what it is. */
  readonly beginning: Buffer
}

/** Takes a file in as it comes, compressing it, so that no more of it is held than that; given up as soon as it is too large. */
export async function receive(stream: ReadableStream<Uint8Array> | null): Promise<Result<Received, LedgerRefusal>> {
  const hash = createHash('sha256')
  const gzip = createGzip({ level: 4 })
  const packed: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => packed.push(chunk))
  const first: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stream ?? []) {
    if (bytes < SAMPLE) first.push(chunk)
    bytes += chunk.length
    if (bytes > MOST_LEDGER_BYTES) {
      gzip.destroy()
      // Leaving the loop cancels the stream.
      return refuse({ kind: 'ledger-too-large', most: MOST_LEDGER_BYTES })
    }
    hash.update(chunk)
    if (!gzip.write(chunk)) await once(gzip, 'drain')
  }
  const ended = once(gzip, 'end')
  gzip.end()
  await ended
  return accept({ content: Buffer.concat(packed), bytes, sha256: hash.digest('hex'), beginning: Buffer.concat(first) })
}
