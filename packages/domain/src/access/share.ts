import type { RecipientRole } from './actor.ts'
import { allowedAgainAt } from './hourly.ts'
import { isForContributors, type AccessLink } from './link.ts'
import type { AccessRefusal } from './may.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

const MOST_AN_HOUR = 20

export type ShareRefusal = AccessRefusal | { readonly kind: 'too-many-shared'; readonly retryAt: Instant }

interface Sharing {
  readonly roles: readonly RecipientRole[]
  readonly links: readonly AccessLink[]
  /** When the case was handed on during the last hour, oldest first. */
  readonly shared: readonly Instant[]
}

/**
 * Whether somebody may hand the case on to a colleague: those who fill it in, and whoever holds the organisation's link. A link
 * to certify or to sign is one person's own and leads to no other. Not without end, since every time a message is sent.
 */
export function mayShare({ roles, links, shared }: Sharing): Result<null, ShareRefusal> {
  if (!roles.includes('contributor') && !links.some(isForContributors)) return refuse({ kind: 'not-allowed' })
  const retryAt = allowedAgainAt(shared, MOST_AN_HOUR)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-shared', retryAt })
}
