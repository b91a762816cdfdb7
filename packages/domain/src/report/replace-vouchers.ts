import { chooseVouchers, type VoucherRefusal, type Vouchers } from './choose-vouchers.ts'
import type { Assignee, Certification, ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { isSameEmail } from '../organisation/email.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import { roundTakes, type TakingRefusal } from '../round/takes.ts'

export type ReplaceRefusal = NotNow | TakingRefusal | VoucherRefusal | { readonly kind: 'nobody-replaced' }

export interface Replacing extends Vouchers {
  readonly filledInBy: readonly string[]
  readonly signOff: SignOffRule
  readonly round: RoundNow
}

/**
 * Asks somebody else to certify or to sign, until the report is handed in. The answers stay locked all the while, so what the same
 * certifier has said of them stands; when another is to certify it falls, since it is the new one's word that is wanted.
 */
export function replaceVouchers(state: ReportState, given: Replacing): Result<ReportState, ReplaceRefusal> {
  const allowed = stateFor(state, 'replaceVouchers')
  if (!allowed.ok) return allowed
  const { handover: before, supplement } = allowed.value
  const taken = roundTakes(given.round, supplement !== null)
  if (!taken.ok) return taken
  const chosen = chooseVouchers({ ...given, filledInBy: [...given.filledInBy, before.by.email] })
  if (!chosen.ok) return chosen
  const { certifier, signatory } = chosen.value
  if (isUnchanged(before.certifier, certifier) && isUnchanged(before.signatory, signatory)) return refuse({ kind: 'nobody-replaced' })
  const handover = { ...before, certifier, signatory }
  const certification = standing(allowed.value, certifier)
  if (certifier !== null && certification === null) return accept({ status: 'awaitingCertification', handover, supplement })
  return accept({ status: 'awaitingSignature', handover, certification, supplement })
}

function isUnchanged(before: Assignee | null, after: Assignee | null): boolean {
  if (before === null || after === null) return before === after
  return before.name === after.name && isSameEmail(before.email, after.email)
}

function standing(state: Extract<ReportState, { handover: unknown }>, certifier: Assignee | null): Certification | null {
  if (state.status !== 'awaitingSignature' || state.certification === null || certifier === null) return null
  return isSameEmail(state.certification.by.email, certifier.email) ? state.certification : null
}
