import { allowedAgainAt } from './hourly.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = 60

export type CheckReceiptRefusal = { readonly kind: 'too-many-checks'; readonly retryAt: Instant }

/**
 * Whether a network address may ask once more if a file is an authentic receipt; `asked` is when it did during the last hour, oldest
 * first. Everybody may, but nobody may try numbers by the thousand.
 */
export function mayCheckReceipt(asked: readonly Instant[]): Result<null, CheckReceiptRefusal> {
  const retryAt = allowedAgainAt(asked, MOST_AN_HOUR)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-checks', retryAt })
}
