import { allowedAgainAt } from './hourly.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = 3

/** Whether the registry may be mailed its link once more, after when it was in the last hour, oldest first. When not, nobody is told, since the answer is always the same. */
export function isLinkDue(mailed: readonly Instant[]): boolean {
  return allowedAgainAt(mailed, MOST_AN_HOUR) === null
}
