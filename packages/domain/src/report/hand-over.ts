import type { Assignee, Handover, Person, ReportState, SupplementRequest } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { stopsHandingIn, type Problem } from '../form/problem.ts'
import { isEmail, isSameEmail } from '../organisation/email.ts'
import { accept, refuse, type Result } from '../result.ts'
import { roundAllows, type RoundNow, type RoundRefusal } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'

export type HandOverRefusal =
  | NotNow
  | RoundRefusal
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }
  | { readonly kind: 'certifier-required' }
  | { readonly kind: 'certifier-not-asked' }
  | { readonly kind: 'assignee-incomplete'; readonly who: 'certifier' | 'signatory'; readonly lacks: 'name' | 'email' }
  | { readonly kind: 'same-person' }

export interface HandingOver {
  readonly by: Person
  readonly certifier: Assignee | null
  readonly signatory: Assignee
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
  const open = roundAllows(given.round, supplement !== null)
  if (!open.ok) return open
  const problems = given.problems.filter(stopsHandingIn)
  if (problems.length > 0) return refuse({ kind: 'incomplete', problems })
  const people = choosePeople(given)
  if (!people.ok) return people
  return accept(locked({ ...people.value, by: given.by, at: given.round.now }, supplement))
}

function choosePeople({ certifier, signatory, signOff }: HandingOver): Result<Pick<Handover, 'certifier' | 'signatory'>, HandOverRefusal> {
  if (signOff.certification && certifier === null) return refuse({ kind: 'certifier-required' })
  if (!signOff.certification && certifier !== null) return refuse({ kind: 'certifier-not-asked' })
  for (const [who, assignee] of [
    ['certifier', certifier],
    ['signatory', signatory],
  ] as const) {
    if (assignee === null) continue
    if (assignee.name.trim() === '') return refuse({ kind: 'assignee-incomplete', who, lacks: 'name' })
    if (!isEmail(assignee.email.trim())) return refuse({ kind: 'assignee-incomplete', who, lacks: 'email' })
  }
  if (certifier !== null && !signOff.samePersonAllowed && isSameEmail(certifier.email, signatory.email))
    return refuse({ kind: 'same-person' })
  return accept({ certifier: certifier && tidy(certifier), signatory: tidy(signatory) })
}

function tidy(assignee: Assignee): Assignee {
  return { name: assignee.name.trim(), email: assignee.email.trim().toLowerCase() }
}

function locked(handover: Handover, supplement: SupplementRequest | null): ReportState {
  return handover.certifier === null
    ? { status: 'awaitingSignature', handover, certification: null, supplement }
    : { status: 'awaitingCertification', handover, supplement }
}
