import { createHash } from 'node:crypto'
import { renderBeside } from '../renderer.ts'
import type { ReadingCopySource } from './make-content.ts'

/** A reading copy as it is sent, with the tag that a browser asks after it by. */
export interface KeptCopy {
  readonly content: Uint8Array<ArrayBuffer>
  readonly etag: string
}

interface Wanted {
  /** The questionnaire version's identifier: a version never changes. */
  readonly version: string
  readonly format: 'pdf' | 'docx'
  readonly source: ReadingCopySource
}

/** What a server keeps in memory at most; a copy is some hundred kilobytes. */
const MOST_BYTES = 24_000_000

const kept = new Map<string, Promise<KeptCopy>>()
const sizes = new Map<string, number>()

/** The reading copy of a published version, rendered once and kept: when a round opens, a whole country asks for the same one. */
export function readingCopyOf(wanted: Wanted): Promise<KeptCopy> {
  const key = `${wanted.version} ${wanted.source.language} ${wanted.format}`
  const known = kept.get(key)
  if (known !== undefined) {
    // Asked for last, thrown out last.
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const made = make(wanted)
  kept.set(key, made)
  void made.then(
    ({ content }) => keepWithinLimit(key, content.byteLength),
    () => kept.delete(key),
  )
  return made
}

async function make({ format, source }: Wanted): Promise<KeptCopy> {
  const content = new Uint8Array(await renderBeside({ kind: 'readingCopy', format, source }))
  return { content, etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"` }
}

function keepWithinLimit(key: string, bytes: number): void {
  sizes.set(key, bytes)
  for (const oldest of kept.keys()) {
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    if (total <= MOST_BYTES || oldest === key) return
    kept.delete(oldest)
    sizes.delete(oldest)
  }
}
