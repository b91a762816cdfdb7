import type { Certification, Person, ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import type { Identification } from '../access/identification.ts'
import { asIdentified, mayVouch, type IdentificationRefusal } from '../access/may-vouch.ts'
import { isSameEmail } from '../organisation/email.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import { roundTakes, type TakingRefusal } from '../round/takes.ts'

export type CertifyRefusal =
  | NotNow
  | TakingRefusal
  | IdentificationRefusal
  | { readonly kind: 'not-the-certifier' }
  | { readonly kind: 'certification-incomplete'; readonly lacks: 'phone' | 'deviations' | 'measures' }

/** Alternative 1: the accounts are correct. Alternative 2: they are not, with what deviates and what is done about it. */
export type Opinion = { readonly alternative: 1 } | { readonly alternative: 2; readonly deviations: string; readonly measures: string }

export interface Certifying {
  readonly by: Person
  readonly identification: Identification
  readonly phone: string
  readonly opinion: Opinion
  readonly signOff: SignOffRule
  readonly round: RoundNow
}

/** The finance chief's word, by the two alternatives of the agreement's Bilaga (agreement with SKR 2025–2026, Bilaga, point 4). Alternative 2 flags the report and lets it go on. */
export function certify(state: ReportState, given: Certifying): Result<ReportState, CertifyRefusal> {
  const allowed = stateFor(state, 'certify')
  if (!allowed.ok) return allowed
  const { handover, supplement } = allowed.value
  const open = roundTakes(given.round, supplement !== null)
  if (!open.ok) return open
  if (handover.certifier === null || !isSameEmail(handover.certifier.email, given.by.email)) return refuse({ kind: 'not-the-certifier' })
  const known = mayVouch(given.identification, { needed: given.signOff.identification, now: given.round.now })
  if (!known.ok) return known
  const certification = toCertification(given)
  if (!certification.ok) return certification
  return accept({ status: 'awaitingSignature', handover, certification: certification.value, supplement })
}

function toCertification({ by, identification, phone, opinion, round }: Certifying): Result<Certification, CertifyRefusal> {
  const base = { by: asIdentified(by, identification), identification, at: round.now, phone: phone.trim() }
  if (base.phone === '') return refuse({ kind: 'certification-incomplete', lacks: 'phone' })
  if (opinion.alternative === 1) return accept({ ...base, alternative: 1 })
  const deviations = opinion.deviations.trim()
  const measures = opinion.measures.trim()
  if (deviations === '') return refuse({ kind: 'certification-incomplete', lacks: 'deviations' })
  if (measures === '') return refuse({ kind: 'certification-incomplete', lacks: 'measures' })
  return accept({ ...base, alternative: 2, deviations, measures })
}
