import type { RoundNow } from '@aterrapport/domain/round/answerable.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Report } from './queries.ts'

/** What a report's rules need to know of its round. */
export function roundNow({ round, extendedTo }: Report, now: Instant): RoundNow {
  const { status, closedAt, dueOn, acceptsLate } = round
  return { status, closedAt, dueOn, acceptsLate, extendedTo, now }
}
