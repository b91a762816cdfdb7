import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'

/** More than any receipt: what is checked is held in memory. */
const MOST_BYTES = 100_000_000

export type ChecksumProblem = 'tooLarge' | 'unreadable' | 'notSecure'

/** The SHA-256 of a file, worked out here so that the file goes nowhere. */
export async function checksumOf(file: File): Promise<Result<string, ChecksumProblem>> {
  if (!isSecureContext) return refuse('notSecure')
  if (file.size > MOST_BYTES) return refuse('tooLarge')
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return accept(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''))
  } catch {
    return refuse('unreadable')
  }
}
