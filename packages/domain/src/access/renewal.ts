import { allowedAgainAt } from './hourly.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = { forReport: 3, fromAddress: 20 }

export type RenewalRefusal = { readonly kind: 'too-many-links-asked'; readonly retryAt: Instant }

/** Whether somebody at a network address may ask for lost links once more, after what was asked from there in the last hour. It depends on nobody else, so it tells nothing. */
export function mayAskForLink(fromAddress: readonly Instant[]): Result<null, RenewalRefusal> {
  const retryAt = allowedAgainAt(fromAddress, MOST_AN_HOUR.fromAddress)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-links-asked', retryAt })
}

/** Whether the registry may be mailed its link once more. When not, nobody is told, since the answer is always the same. */
export function isLinkDue(forReport: readonly Instant[]): boolean {
  return allowedAgainAt(forReport, MOST_AN_HOUR.forReport) === null
}
