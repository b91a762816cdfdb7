import type { ReportState, SupplementRequest } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { accept, refuse, type Result } from '../result.ts'
import { roundAllows, type RoundNow, type RoundRefusal } from '../round/answerable.ts'
import { dayOf } from '../time/days.ts'
import type { CalendarDate } from '../time/instant.ts'
import { isWorkingDay, nextWorkingDay } from '../time/working-days.ts'

export type SupplementRefusal =
  | NotNow
  | RoundRefusal
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'no-sections' }
  | { readonly kind: 'unknown-section'; readonly section: string }
  | { readonly kind: 'due-has-passed'; readonly today: CalendarDate }
  | { readonly kind: 'due-on-a-day-off'; readonly nextWorkingDay: CalendarDate }

export interface RequestingSupplement {
  readonly sections: readonly string[]
  readonly reason: string
  readonly wishedBy: SupplementRequest['wishedBy']
  readonly dueOn: CalendarDate
  /** The keys of the sections that the questionnaire has, in its order. */
  readonly known: readonly string[]
  readonly round: RoundNow
}

/** Opens the named sections of a handed-in report again, with a reason and a last day of their own (design §3). */
export function requestSupplement(state: ReportState, given: RequestingSupplement): Result<ReportState, SupplementRefusal> {
  const allowed = stateFor(state, 'requestSupplement')
  if (!allowed.ok) return allowed
  const { known, dueOn, wishedBy, round } = given
  const open = roundAllows(round, true)
  if (!open.ok) return open
  const reason = given.reason.trim()
  if (reason === '') return refuse({ kind: 'reason-missing' })
  const unknown = given.sections.find((section) => !known.includes(section))
  if (unknown !== undefined) return refuse({ kind: 'unknown-section', section: unknown })
  const sections = known.filter((section) => given.sections.includes(section))
  if (sections.length === 0) return refuse({ kind: 'no-sections' })
  const today = dayOf(round.now)
  if (dueOn < today) return refuse({ kind: 'due-has-passed', today })
  if (!isWorkingDay(dueOn)) return refuse({ kind: 'due-on-a-day-off', nextWorkingDay: nextWorkingDay(dueOn) })
  const supplement = { submission: allowed.value.submission, wishedBy, sections, reason, dueOn }
  return accept({ status: 'supplementRequested', supplement, sentBack: null })
}
