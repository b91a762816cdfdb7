import type { AssuranceLevel, EidIdentification } from '@aterrapport/domain/access/identification.ts'
import type { Expected } from '../session/oidc.ts'

/** An e-identification that has begun, as it is kept until the browser comes back. */
export interface BegunLogin {
  readonly expected: Omit<Expected, 'state'>
  /** The least level that was asked for. */
  readonly level: AssuranceLevel
  /** Whether it is to say more surely who the session's own person is, rather than who somebody is. */
  readonly stepUp: boolean
  /** The page of the case to come back to. */
  readonly returnTo: string
}

/** Somebody known by an e-identification alone, who is to confirm a work e-mail. */
export interface UnnamedEid {
  /** The keyed hash of the subject, in hexadecimals. */
  readonly subject: string
  readonly issuer: string
  readonly identification: EidIdentification
}
