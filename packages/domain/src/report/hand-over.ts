import { chooseVouchers, type VoucherRefusal, type Vouchers } from './choose-vouchers.ts'
import type { Handover, Person, ReportState, SupplementRequest } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { stopsHandingIn, type Problem } from '../form/problem.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import { roundTakes, type TakingRefusal } from '../round/takes.ts'

export type HandOverRefusal =
  | NotNow
  | TakingRefusal
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }
  | VoucherRefusal

export interface HandingOver extends Vouchers {
  readonly by: Person
  /** The addresses of those who have given an answer. */
  readonly filledInBy: readonly string[]
  readonly problems: readonly Problem[]
  readonly signOff: SignOffRule
  readonly round: RoundNow
}

/**
 * Locks the answers and hands them to those who vouch for them: the finance chief first where the round asks for a
 * certification, then the signatory, who is somebody else unless the round says otherwise (design §3).
 */
export function handOver(state: ReportState, given: HandingOver): Result<ReportState, HandOverRefusal> {
  const allowed = stateFor(state, 'handOver')
  if (!allowed.ok) return allowed
  const supplement = state.status === 'supplementRequested' ? state.supplement : null
  const open = roundTakes(given.round, supplement !== null)
  if (!open.ok) return open
  const problems = given.problems.filter(stopsHandingIn)
  if (problems.length > 0) return refuse({ kind: 'incomplete', problems })
  const people = chooseVouchers({ ...given, filledInBy: [...given.filledInBy, given.by.email] })
  if (!people.ok) return people
  return accept(locked({ ...people.value, by: given.by, at: given.round.now }, supplement))
}

function locked(handover: Handover, supplement: SupplementRequest | null): ReportState {
  return handover.certifier === null
    ? { status: 'awaitingSignature', handover, certification: null, supplement }
    : { status: 'awaitingCertification', handover, supplement }
}
