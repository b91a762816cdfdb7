import type { AssuranceLevel } from '../access/identification.ts'
import { accept, refuse, type Result } from '../result.ts'

/** Who vouches for a report before it is handed in, whether one person may do two things of it, and how surely they must be known. */
export interface SignOffRule {
  readonly certification: boolean
  /** The one who signs may be the one who certifies. */
  readonly samePersonAllowed: boolean
  /** The one who certifies may be among those who have filled in. */
  readonly contributorMayCertify: boolean
  /** The least level at which those who vouch must have identified themselves. */
  readonly identification: AssuranceLevel
}

export interface NotOffered {
  readonly kind: 'identification-not-offered'
}

/** Whether a round may ask for what it does: an e-identification only where the authority has one to offer the recipients. */
export function mayAskFor<Rule extends Pick<SignOffRule, 'identification'>>(
  rule: Rule,
  { offersEid }: { offersEid: boolean },
): Result<Rule, NotOffered> {
  return rule.identification === 'email' || offersEid ? accept(rule) : refuse({ kind: 'identification-not-offered' })
}
