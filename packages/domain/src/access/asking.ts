import { allowedAgainAt } from './hourly.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

/** What anybody may ask for without having said who they are, and how often in an hour from one network address. */
const MOST_AN_HOUR = {
  /** Links that are lost: each may mail somebody. */
  lostLink: 20,
  /** Whether a file is an authentic receipt: nobody may try numbers by the thousand. */
  receiptCheck: 60,
  /** Faults of accessibility that are told: each is mailed to somebody. */
  accessibilityFault: 10,
} as const

export type Asking = keyof typeof MOST_AN_HOUR

export type AskingRefusal = { readonly kind: 'too-many-asked'; readonly what: Asking; readonly retryAt: Instant }

/** Whether a network address may ask once more, after when it did in the last hour, oldest first. It depends on nobody else, so it tells nothing. */
export function mayAskAgain(what: Asking, asked: readonly Instant[]): Result<null, AskingRefusal> {
  const retryAt = allowedAgainAt(asked, MOST_AN_HOUR[what])
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-asked', what, retryAt })
}
