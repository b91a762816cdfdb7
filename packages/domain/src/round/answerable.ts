import type { RoundStatus } from './transitions.ts'
import { accept, refuse, type Result } from '../result.ts'
import { endOfDay } from '../time/days.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'

/** What a report needs to know of its round when somebody wants to change it or hand it in. */
export interface RoundNow {
  readonly status: RoundStatus
  readonly closedAt: Instant | null
  readonly dueOn: CalendarDate
  /** Whether a report that is handed in after its last day is taken, and marked late. */
  readonly acceptsLate: boolean
  /** The extension granted to this recipient, if any. */
  readonly extendedTo: CalendarDate | null
  readonly now: Instant
}

export type RoundRefusal =
  | { readonly kind: 'round-not-open'; readonly status: RoundStatus }
  | { readonly kind: 'round-closed'; readonly closedAt: Instant | null }

/**
 * Whether the round lets its reports be worked on. After closing only those may go on whom the authority has promised more
 * time: a recipient with an extension that has not passed, and one who was asked for a supplement.
 */
export function roundAllows(round: RoundNow, supplementRequested: boolean): Result<null, RoundRefusal> {
  switch (round.status) {
    case 'draft':
    case 'scheduled':
      return refuse({ kind: 'round-not-open', status: round.status })
    case 'open':
      return accept(null)
    case 'closed':
      if (supplementRequested || (round.extendedTo !== null && round.now <= endOfDay(round.extendedTo))) return accept(null)
      return refuse({ kind: 'round-closed', closedAt: round.closedAt })
    case 'archived':
      return refuse({ kind: 'round-closed', closedAt: round.closedAt })
  }
}
