import type { ReportState } from './state.ts'
import { endOfDay } from '../time/days.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'

/** The days a report may be held to: the round's, and the extension granted to this recipient, if any. */
export interface DueDates {
  readonly dueOn: CalendarDate
  readonly extendedTo: CalendarDate | null
}

/** The last day of a report: the supplement's own, else the extension, else the round's. */
export function lastDay(state: ReportState, { dueOn, extendedTo }: DueDates): CalendarDate {
  const supplement = 'supplement' in state ? state.supplement : null
  return supplement?.dueOn ?? extendedTo ?? dueOn
}

/** Whether the authority is still waiting for a report after its last day has ended in Sweden. Derived, never stored. */
export function isOverdue(state: ReportState, due: DueDates, now: Instant): boolean {
  switch (state.status) {
    case 'notStarted':
    case 'inProgress':
    case 'awaitingCertification':
    case 'awaitingSignature':
    case 'supplementRequested':
      return now > endOfDay(lastDay(state, due))
    case 'submitted':
    case 'approved':
    case 'closed':
    case 'cancelled':
      return false
  }
}
