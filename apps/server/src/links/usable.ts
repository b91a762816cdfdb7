import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { AccessLink } from './queries.ts'
import type { LinkRefusal } from './shapes.ts'

/** Whether a link still opens its report. A used one does: it is the organisation's key, until it expires or is revoked. */
export function usable(link: AccessLink | undefined, now: Instant): Result<AccessLink, LinkRefusal> {
  if (link === undefined) return refuse({ kind: 'link-unknown' })
  if (link.revokedAt !== null) return refuse({ kind: 'link-revoked', revokedAt: link.revokedAt })
  if (link.expiresAt <= now) return refuse({ kind: 'link-expired', expiredAt: link.expiresAt })
  return accept(link)
}

/** Whether a link lets whoever confirms an address fill the report in. Those who vouch come with a link of their own, for that alone. */
export function isForContributors({ purpose }: Pick<AccessLink, 'purpose'>): boolean {
  return purpose === 'registry' || purpose === 'contributor'
}
