import type { RecipientRole } from './actor.ts'
import { allowedAgainAt } from './hourly.ts'
import { isOutside, type WishOutcome } from './joining.ts'
import { isForContributors, type AccessLink } from './link.ts'
import type { AccessRefusal } from './may.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = 20

export type ShareRefusal = AccessRefusal | { readonly kind: 'too-many-shared'; readonly retryAt: Instant }

interface Sharing {
  readonly roles: readonly RecipientRole[]
  readonly links: readonly AccessLink[]
  /** What has become of the wish to join, of somebody who has said who they are. */
  readonly wish: WishOutcome | null
  /** When the case was handed on during the last hour, oldest first. */
  readonly shared: readonly Instant[]
}

/**
 * Whether somebody may hand the case on to a colleague: those who fill it in, and whoever holds the organisation's link. A link
 * to certify or to sign is one person's own and leads to no other. Not without end, since every time a message is sent.
 */
export function mayShare({ shared, ...held }: Sharing): Result<null, ShareRefusal> {
  if (!hasCase(held)) return refuse({ kind: 'not-allowed' })
  const retryAt = allowedAgainAt(shared, MOST_AN_HOUR)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-shared', retryAt })
}

/** Whether somebody has the case in hand: those who fill in, and whoever holds the organisation's link. */
export function hasCase({ roles, links, wish }: Omit<Sharing, 'shared'>): boolean {
  return roles.includes('contributor') || (links.some(isForContributors) && !isOutside(wish))
}

/** Whether somebody with a part in the report may see who else has it: all but those who have said who they are and whom nobody has let in. */
export function maySeeWhoHasIt({ roles, wish }: Pick<Sharing, 'roles' | 'wish'>): boolean {
  return roles.some((role) => role !== 'registry') || !isOutside(wish)
}

/** Whether a link may be sent again or withdrawn: one by which the case was handed on, until it is withdrawn. The others are not a colleague's to end. */
export function isHandedOn({ purpose, revokedAt }: Pick<AccessLink, 'purpose' | 'revokedAt'>): boolean {
  return purpose === 'contributor' && revokedAt === null
}
