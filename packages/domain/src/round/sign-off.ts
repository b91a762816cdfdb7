import type { AssuranceLevel } from '../access/identification.ts'

/** Who vouches for a report before it is handed in, whether the one who signs may be the one who certifies, and how surely they must be known. */
export interface SignOffRule {
  readonly certification: boolean
  readonly samePersonAllowed: boolean
  /** The least level at which those who vouch must have identified themselves. */
  readonly identification: AssuranceLevel
}
