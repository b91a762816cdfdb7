import type { ReportState, SentBack, SupplementRequest } from './state.ts'

/** The state of a report whose answers unlock again: all of them, or the sections of the supplement that was asked for. */
export function reopened(supplement: SupplementRequest | null, sentBack: SentBack | null): ReportState {
  return supplement === null ? { status: 'inProgress', sentBack } : { status: 'supplementRequested', supplement, sentBack }
}
