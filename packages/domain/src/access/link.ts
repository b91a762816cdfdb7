import type { RecipientRole } from './actor.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

/** A link that opens a report: the registry's, or one person's own. */
export interface AccessLink {
  readonly id: string
  readonly report: string
  readonly purpose: RecipientRole
  /** The address it was sent to, for a link that is one person's own. */
  readonly email: string | null
  /** The colleague with a confirmed address who handed the case on by it; null when the authority or the registry sent it. */
  readonly givenBy: string | null
  /** The address of somebody who wants to join, whom the holder of this link may let in: it went to the registry's own address. */
  readonly vouchesFor: string | null
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
}

export type LinkRefusal =
  | { readonly kind: 'link-unknown' }
  | { readonly kind: 'link-expired'; readonly expiredAt: Instant }
  | { readonly kind: 'link-revoked'; readonly revokedAt: Instant; readonly purpose: RecipientRole }

/** Whether a link still opens its report. A used one does: it is the organisation's key, until it expires or is revoked. */
export function usable(link: AccessLink | undefined, now: Instant): Result<AccessLink, LinkRefusal> {
  if (link === undefined) return refuse({ kind: 'link-unknown' })
  if (link.revokedAt !== null) return refuse({ kind: 'link-revoked', revokedAt: link.revokedAt, purpose: link.purpose })
  if (link.expiresAt <= now) return refuse({ kind: 'link-expired', expiredAt: link.expiresAt })
  return accept(link)
}

/** Whether a link lets whoever confirms an address fill the report in. Those who vouch come with a link of their own, for that alone. */
export function isForContributors({ purpose }: Pick<AccessLink, 'purpose'>): boolean {
  return purpose === 'registry' || purpose === 'contributor'
}
