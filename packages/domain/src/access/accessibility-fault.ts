import { allowedAgainAt } from './hourly.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = 10

export type AccessibilityFaultRefusal = { readonly kind: 'too-many-faults-told'; readonly retryAt: Instant }

/** Whether one more fault of accessibility may be told from a network address, after those of the last hour, oldest first: anybody may, and each is mailed to somebody. */
export function mayTellFault(fromAddress: readonly Instant[]): Result<null, AccessibilityFaultRefusal> {
  const retryAt = allowedAgainAt(fromAddress, MOST_AN_HOUR)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-faults-told', retryAt })
}
