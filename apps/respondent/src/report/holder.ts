import type { Assignee, ReportState } from '@aterrapport/domain/report/state.ts'

/** Who has a locked report now; null when nobody has been asked to vouch for it. */
export function holderOf(state: ReportState): Assignee | null {
  if (state.status !== 'awaitingCertification' && state.status !== 'awaitingSignature') return null
  const { certifier, signatory } = state.handover
  return state.status === 'awaitingCertification' && certifier !== null ? certifier : signatory
}
