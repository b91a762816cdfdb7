import type { Audience, RecipientRole, StaffRole } from './actor.ts'
import { accept, refuse, type Result } from '../result.ts'

/**
 * Who is calling, as far as their sessions tell: the roles of a signed-in member of staff, and the parts that a recipient's
 * session has in the one report the call names. Null is no such session; no parts means the report is somebody else's.
 */
export interface Caller {
  readonly staff: readonly StaffRole[] | null
  readonly recipient: readonly RecipientRole[] | null
}

export type AccessRefusal = { readonly kind: 'not-signed-in' } | { readonly kind: 'not-allowed' }

/** Whether a caller belongs to an audience. One browser may hold both kinds of session; either may open the door. */
export function mayCall(audience: Audience, caller: Caller): Result<null, AccessRefusal> {
  switch (audience.kind) {
    case 'everybody':
      return accept(null)
    case 'staff':
      return admit([{ held: caller.staff, wanted: audience.roles }])
    case 'recipient':
      return admit([{ held: caller.recipient, wanted: audience.roles }])
    case 'staffOrRecipient':
      return admit([
        { held: caller.staff, wanted: audience.staff },
        { held: caller.recipient, wanted: audience.recipient },
      ])
  }
}

interface Door {
  readonly held: readonly string[] | null
  readonly wanted: readonly string[]
}

function admit(doors: readonly Door[]): Result<null, AccessRefusal> {
  if (doors.some(({ held, wanted }) => held?.some((role) => wanted.includes(role)))) return accept(null)
  return refuse({ kind: doors.every(({ held }) => held === null) ? 'not-signed-in' : 'not-allowed' })
}
