import { accept, refuse, type Result } from '../result.ts'

/** Where a round is in its life. Reports are answered while it is open. */
export type RoundStatus = 'draft' | 'scheduled' | 'open' | 'closed' | 'archived'

export type RoundAction = 'edit' | 'schedule' | 'importAddresses' | 'open' | 'invite' | 'close' | 'archive'

/** Which status allows which action, and where it leads. */
const TRANSITIONS: Readonly<Record<RoundAction, Partial<Readonly<Record<RoundStatus, RoundStatus>>>>> = {
  edit: { draft: 'draft', scheduled: 'scheduled' },
  schedule: { draft: 'scheduled' },
  importAddresses: { draft: 'draft', scheduled: 'scheduled', open: 'open' },
  open: { draft: 'open', scheduled: 'open' },
  invite: { open: 'open' },
  close: { open: 'closed' },
  archive: { closed: 'archived' },
}

export interface RoundActionRefusal {
  readonly kind: 'round-action-not-now'
  readonly action: RoundAction
  readonly status: RoundStatus
}

/** The status a round has after an action, or a refusal when its status does not allow it. */
export function changeRound(status: RoundStatus, action: RoundAction): Result<RoundStatus, RoundActionRefusal> {
  const next = TRANSITIONS[action][status]
  return next === undefined ? refuse({ kind: 'round-action-not-now', action, status }) : accept(next)
}
