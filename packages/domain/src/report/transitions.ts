import type { ReportState, ReportStatus } from './state.ts'
import { accept, refuse, type Result } from '../result.ts'

const beforeHandingIn = ['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature'] as const

/** Which status allows which action (design §3). Every rule of a report asks here first. */
const ALLOWED = {
  answer: ['notStarted', 'inProgress', 'supplementRequested'],
  handOver: ['notStarted', 'inProgress', 'supplementRequested'],
  recall: ['awaitingCertification', 'awaitingSignature'],
  replaceVouchers: ['awaitingCertification', 'awaitingSignature'],
  certify: ['awaitingCertification'],
  sendBack: ['awaitingCertification', 'awaitingSignature'],
  sign: ['awaitingSignature'],
  askToChange: ['submitted'],
  // A submission stands also while a supplement to it is worked on.
  sendPromised: ['awaitingCertification', 'awaitingSignature', 'submitted', 'supplementRequested', 'approved'],
  requestSupplement: ['submitted'],
  approve: ['submitted'],
  close: ['approved'],
  cancel: beforeHandingIn,
  extend: [...beforeHandingIn, 'supplementRequested'],
} as const satisfies Readonly<Record<string, readonly ReportStatus[]>>

export type ReportAction = keyof typeof ALLOWED

/** A state whose status allows the action: what a rule may rely on once it has asked. */
export type StateFor<Action extends ReportAction> = Extract<ReportState, { readonly status: (typeof ALLOWED)[Action][number] }>

export interface NotNow {
  readonly kind: 'not-now'
  readonly action: ReportAction
  readonly status: ReportStatus
}

/** Whether a status allows an action, for a page that decides what to offer. */
export function allows(status: ReportStatus, action: ReportAction): boolean {
  const statuses: readonly ReportStatus[] = ALLOWED[action]
  return statuses.includes(status)
}

/** The state, known to be one that allows the action; or a refusal that names both. */
export function stateFor<Action extends ReportAction>(state: ReportState, action: Action): Result<StateFor<Action>, NotNow> {
  // The table that `allows` reads is the table that `StateFor` is derived from.
  return allows(state.status, action) ? accept(state as StateFor<Action>) : refuse({ kind: 'not-now', action, status: state.status })
}
