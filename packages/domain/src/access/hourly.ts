import { instantOf } from '../time/days.ts'
import type { Instant } from '../time/instant.ts'

const HOUR = 3_600_000

/** When that which counts against an hourly limit may have happened at the earliest. */
export function countedSince(now: Instant): Instant {
  return instantOf(Date.parse(now) - HOUR)
}

/** When one more is allowed, after those of the last hour, oldest first; null when it is now. */
export function allowedAgainAt(times: readonly Instant[], most: number): Instant | null {
  const first = times[times.length - most]
  return first === undefined ? null : instantOf(Date.parse(first) + HOUR)
}
