import { reopened } from './reopened.ts'
import type { Person, ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { isSameEmail } from '../organisation/email.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

export type SendBackRefusal =
  | NotNow
  | { readonly kind: 'not-the-certifier' }
  | { readonly kind: 'not-the-signatory' }
  | { readonly kind: 'reason-missing' }

/** Declines to vouch, with the reason the contributors are told. Only the one whose turn it is may do it. */
export function sendBack(
  state: ReportState,
  given: { readonly by: Person; readonly reason: string; readonly now: Instant },
): Result<ReportState, SendBackRefusal> {
  const allowed = stateFor(state, 'sendBack')
  if (!allowed.ok) return allowed
  const { handover, status, supplement } = allowed.value
  const as = status === 'awaitingCertification' ? 'certifier' : 'signatory'
  const asked = handover[as]
  if (asked === null || !isSameEmail(asked.email, given.by.email)) return refuse({ kind: `not-the-${as}` })
  const reason = given.reason.trim()
  if (reason === '') return refuse({ kind: 'reason-missing' })
  return accept(reopened(supplement, { by: given.by, as, at: given.now, reason }))
}
