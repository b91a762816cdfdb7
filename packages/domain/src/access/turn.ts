import type { RecipientRole } from './actor.ts'
import type { ReportStatus } from '../report/state.ts'
import type { RoundStatus } from '../round/transitions.ts'

/** What somebody can do next in a report of theirs; `wait` is others' turn, `over` that nothing more is awaited. */
export type Turn = 'begin' | 'answer' | 'certify' | 'sign' | 'wait' | 'over'

interface Standing {
  readonly status: ReportStatus
  readonly roles: readonly RecipientRole[]
  readonly round: RoundStatus
}

/** Whose turn it is in a report, as seen by somebody with these parts in it. */
export function turnOf({ status, roles, round }: Standing): Turn {
  switch (status) {
    case 'notStarted':
    case 'inProgress':
    case 'supplementRequested':
      if (round !== 'open' && status !== 'supplementRequested') return 'over'
      if (isAskedToVouchOnly(roles)) return 'wait'
      return status === 'notStarted' ? 'begin' : 'answer'
    case 'awaitingCertification':
      return roles.includes('certifier') ? 'certify' : 'wait'
    case 'awaitingSignature':
      return roles.includes('signatory') ? 'sign' : 'wait'
    case 'submitted':
    case 'approved':
    case 'closed':
    case 'cancelled':
      return 'over'
  }
}

function isAskedToVouchOnly(roles: readonly RecipientRole[]): boolean {
  return !roles.includes('contributor') && roles.some((role) => role === 'certifier' || role === 'signatory')
}
