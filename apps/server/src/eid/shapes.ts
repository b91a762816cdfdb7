import type { AssuranceLevel, Identification } from '@aterrapport/domain/access/identification.ts'
import * as z from 'zod'
import { ReportInput } from '../links/shapes.ts'
import { CASE_PAGES } from './begun.ts'

export type BeginInput = z.infer<typeof BeginInput>
export const BeginInput = ReportInput.extend({ page: z.enum(CASE_PAGES).default('bekrafta') })

/** The e-identification that the authority offers its recipients. */
export interface Offered {
  readonly name: string
}

/** How somebody is identified in a case, and what it takes to vouch there. */
export interface Standing {
  readonly offered: Offered | null
  /** Of the session's person, or of somebody who has yet to confirm an address; null for somebody unknown. */
  readonly mine: Identification | null
  /** The least level for certifying and signing. */
  readonly needed: AssuranceLevel
  /** Why the one who asks may not certify or sign as they are identified now; null when they may. */
  readonly lacks: 'level' | 'freshness' | null
}
