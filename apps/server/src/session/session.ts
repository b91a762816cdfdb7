import type { StaffRole } from '@aterrapport/domain/access/actor.ts'
import type { Identification } from '@aterrapport/domain/access/identification.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'

/** Who a browser says it is. One browser may hold both: a member of staff who tries a recipient's link. */
export interface Session {
  readonly staff: Staff | null
  readonly recipient: RecipientSession | null
}

export interface Staff {
  readonly id: string
  readonly authorityId: string
  readonly authority: string
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
}

/** A browser that has opened at least one link; the person is known once an address has been confirmed in it. */
export interface RecipientSession {
  readonly secretHash: Buffer
  readonly person: Person | null
  /** How the person has shown who they are in this browser. */
  readonly identification: Identification
}
