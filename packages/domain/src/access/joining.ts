import type { RecipientRole } from './actor.ts'
import { isForContributors, type AccessLink } from './link.ts'
import type { AccessRefusal } from './may.ts'
import { isSameEmail } from '../organisation/email.ts'
import { isPublicMailDomain, isWithin, mailDomainOf } from '../organisation/mail-domain.ts'
import { accept, refuse, type Result } from '../result.ts'

/** What has become of somebody's wish to join: a colleague has yet to answer, has let them in, has turned them away, or has removed them. */
export type WishOutcome = 'waiting' | 'letIn' | 'turnedAway' | 'removed'

/** Whether somebody with a confirmed address is in a report. */
export type Standing = 'in' | 'waiting' | 'turnedAway'

/** Whether a colleague has said no. It stands until a colleague who is in hands the case to the same address, or lets them in. */
export function isNo(wish: WishOutcome | null): boolean {
  return wish === 'turnedAway' || wish === 'removed'
}

/** Whether somebody who has said who they are has not been let in: their wish is unanswered, or the answer was no. */
export function isOutside(wish: WishOutcome | null): boolean {
  return wish === 'waiting' || isNo(wish)
}

/** Which addresses are the recipient's own. */
export interface OwnAddresses {
  /** Where its registry is written to. */
  readonly registry: readonly string[]
  /** Domains it has besides those of the registry's addresses. */
  readonly domains: readonly string[]
}

export interface Joining {
  readonly isContributor: boolean
  readonly wish: WishOutcome | null
  /** The links to the report that the session holds. */
  readonly links: readonly AccessLink[]
  readonly own: OwnAddresses
}

/** The domains that are accepted at once. One where anybody may have an address is not, even if the registry is there. */
export function acceptedDomains({ registry, domains }: OwnAddresses): readonly string[] {
  return [...new Set([...registry.map(mailDomainOf), ...domains])].filter((domain) => !isPublicMailDomain(domain)).toSorted()
}

/**
 * Whether somebody who has confirmed an address is in at once, or waits until a colleague has let them in. In at once are the
 * recipient's own domains, the registry's own address, and whoever was sent a personal link by a colleague who is in. A no
 * stands until a colleague says otherwise.
 */
export function join(email: string, { isContributor, wish, links, own }: Joining): Standing {
  if (isContributor || wish === 'letIn') return 'in'
  if (isNo(wish)) return 'turnedAway'
  const isVouchedFor = links.some((link) => isForContributors(link) && link.givenBy !== null && isSameEmail(link.email ?? '', email))
  const isOwn = own.registry.some((address) => isSameEmail(address, email)) || isOfDomain(email, acceptedDomains(own))
  return isVouchedFor || isOwn ? 'in' : 'waiting'
}

function isOfDomain(email: string, domains: readonly string[]): boolean {
  const domain = mailDomainOf(email)
  return domains.some((accepted) => isWithin(domain, accepted))
}

interface Vouching {
  readonly roles: readonly RecipientRole[]
  readonly links: readonly AccessLink[]
}

/**
 * Whether somebody may let another in, or turn them away: those who are in, and the registry by the link that was mailed to its
 * own address for this. Its ordinary link does not do, since whoever wants in may hold that one too.
 */
export function mayVouchFor(email: string, { roles, links }: Vouching): Result<null, AccessRefusal> {
  const isIn = roles.includes('contributor') || links.some(({ vouchesFor }) => vouchesFor !== null && isSameEmail(vouchesFor, email))
  return isIn ? accept(null) : refuse({ kind: 'not-allowed' })
}
