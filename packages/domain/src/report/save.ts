import type { ReportState, ReportStatus } from './state.ts'
import { allows } from './transitions.ts'
import { accept, refuse, type Result } from '../result.ts'
import { roundAllows, type RoundNow, type RoundRefusal } from '../round/answerable.ts'

export type EditRefusal = { readonly kind: 'not-editable'; readonly status: ReportStatus } | RoundRefusal

/** The state after somebody changed an answer: the first change begins the report. Answers are locked from handing over on. */
export function save(state: ReportState, round: RoundNow): Result<ReportState, EditRefusal> {
  if (!allows(state.status, 'answer')) return refuse({ kind: 'not-editable', status: state.status })
  const allowed = roundAllows(round, state.status === 'supplementRequested')
  if (!allowed.ok) return allowed
  return accept(state.status === 'notStarted' ? { status: 'inProgress', sentBack: null } : state)
}

/** Whether answers may be changed now. */
export function canEdit(state: ReportState, round: RoundNow): boolean {
  return save(state, round).ok
}

/** Whether a section may be changed now: after a request for a supplement only the sections it names. */
export function canEditSection(state: ReportState, round: RoundNow, section: string): boolean {
  return canEdit(state, round) && (state.status !== 'supplementRequested' || state.supplement.sections.includes(section))
}
