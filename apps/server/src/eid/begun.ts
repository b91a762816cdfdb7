import type { AssuranceLevel, EidIdentification } from '@aterrapport/domain/access/identification.ts'
import type { Expected } from '../session/oidc.ts'

/** An e-identification that has begun, as it is kept until the browser comes back. */
export interface BegunLogin {
  readonly expected: Omit<Expected, 'state'>
  /** The least level that was asked for. */
  readonly level: AssuranceLevel
  /** The person who is to be known more surely; null when it is to be told who somebody is. */
  readonly stepUp: string | null
  readonly page: CasePage
}

/** The pages of a case that an e-identification comes back to. */
export const CASE_PAGES = ['bekrafta', 'intyga', 'underteckna'] as const

export type CasePage = (typeof CASE_PAGES)[number]

/** Somebody known by an e-identification alone, who is to confirm a work e-mail. */
export interface UnnamedEid {
  /** The keyed hash of the subject, in hexadecimals. */
  readonly subject: string
  readonly issuer: string
  readonly identification: EidIdentification
}
