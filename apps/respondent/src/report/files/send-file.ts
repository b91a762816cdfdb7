import type { FileValue } from '@aterrapport/domain/form/value.ts'

import { client } from '../../api.ts'
import { refusalOf, wasAnswered, type Refusal } from '../../failure.ts'
import { untilContact } from './contact.ts'
import { PartRefused, sendPart } from './send-part.ts'

/** What a file is sent for: an answer of the draft, or what was promised when the report was handed in. */
export type Purpose = 'answer' | 'promised'

interface Sending {
  readonly report: string
  readonly question: string
  readonly purpose: Purpose
  readonly signal: AbortSignal
  /** By what the server knows it. */
  readonly onBegun: (upload: string) => void
  readonly onSent: (bytes: number) => void
  /** Contact was lost; the next byte that is sent says that it is back. */
  readonly onLost: () => void
}

const LONGEST_ANSWER_MS = 30_000

/**
 * Sends a file until the server has all of it, however often the connection is lost: each time it asks anew how much has come, and goes
 * on from there. Rejects when the server says no, and when it is told to stop.
 */
export async function sendFile(file: File, sending: Sending): Promise<FileValue> {
  const sha256 = await hashOf(file)
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt(file, sha256, {
        ...sending,
        onSent(bytes) {
          failures = 0
          sending.onSent(bytes)
        },
      })
    } catch (error) {
      sending.signal.throwIfAborted()
      if (!isLostContact(error)) throw error
      sending.onLost()
      await untilContact(failures, sending.signal)
    }
  }
}

async function attempt(file: File, sha256: string, { report, question, purpose, signal, onBegun, onSent }: Sending): Promise<FileValue> {
  const { attachments } = client
  const { begin, complete } =
    purpose === 'answer' ? attachments : { begin: attachments.beginPromised, complete: attachments.completePromised }
  // An answer that does not come is no contact; what was asked can be asked again.
  const soon = () => ({ signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER_MS)]) })
  const begun = await begin.mutate({ report, question, name: file.name, bytes: file.size, sha256 }, soon())
  const { upload, mostBytesOfAPart } = begun
  onBegun(upload)
  for (let { received } = begun; received < file.size;) {
    onSent(received)
    const start = received
    received = await sendPart({
      address: `/api/attachments/${report}/uploads/${upload}?start=${start}`,
      content: file.slice(start, start + mostBytesOfAPart),
      onSent: (bytes) => onSent(start + bytes),
      signal,
    })
  }
  onSent(file.size)
  return complete.mutate({ report, upload }, soon())
}

async function hashOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A server that cannot answer just now, or a proxy in its place, is no contact either. An upload that is gone is begun anew. */
function isLostContact(error: unknown): boolean {
  if (error instanceof PartRefused) return error.status === 0 || error.status === 404 || error.status >= 500
  return !wasAnswered(error)
}

/** The reason the server said no to a file, or to a part of it; null when the failure is of another sort. */
export function refusalOfFile(error: unknown): Refusal | null {
  if (!(error instanceof PartRefused)) return refusalOf(error)
  const { answer } = error
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return null
  // The server answers with its refusals as data, in the same shape as the procedures do.
  return answer.refusal as Refusal | null
}
