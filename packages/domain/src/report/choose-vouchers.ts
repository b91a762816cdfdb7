import type { Assignee, Handover } from './state.ts'
import { isEmail, isSameEmail } from '../organisation/email.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { SignOffRule } from '../round/sign-off.ts'

export type VoucherRefusal =
  | { readonly kind: 'certifier-required' }
  | { readonly kind: 'certifier-not-asked' }
  | { readonly kind: 'assignee-incomplete'; readonly who: 'certifier' | 'signatory'; readonly lacks: 'name' | 'email' }
  | { readonly kind: 'same-person' }
  | { readonly kind: 'certifier-filled-in' }

export interface Vouchers {
  readonly certifier: Assignee | null
  readonly signatory: Assignee
}

interface Choosing extends Vouchers {
  readonly signOff: SignOffRule
  /** The addresses of those who have filled in. The answers are locked from handing over on, so nobody is added to them later. */
  readonly filledInBy: readonly string[]
}

/** Who is to vouch, in one spelling, when the round's rule lets these people do it. */
export function chooseVouchers({
  certifier,
  signatory,
  signOff,
  filledInBy,
}: Choosing): Result<Pick<Handover, keyof Vouchers>, VoucherRefusal> {
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
  if (certifier === null) return accept({ certifier, signatory: tidy(signatory) })
  if (!signOff.samePersonAllowed && isSameEmail(certifier.email, signatory.email)) return refuse({ kind: 'same-person' })
  if (!signOff.contributorMayCertify && filledInBy.some((email) => isSameEmail(email, certifier.email)))
    return refuse({ kind: 'certifier-filled-in' })
  return accept({ certifier: tidy(certifier), signatory: tidy(signatory) })
}

function tidy(assignee: Assignee): Assignee {
  return { name: assignee.name.trim(), email: assignee.email.trim().toLowerCase() }
}
