import { allowedAgainAt } from './hourly.ts'
import { isForContributors, type AccessLink } from './link.ts'
import { isSameEmail } from '../organisation/email.ts'
import type { Person } from '../report/state.ts'
import { accept, refuse, type Result } from '../result.ts'
import { instantOf } from '../time/days.ts'
import type { Instant } from '../time/instant.ts'

const LIFE = 10 * 60_000
const MOST_TRIES = 5
const MOST_AN_HOUR = { toAddress: 5, forReport: 40 }

export type CodeRefusal =
  | { readonly kind: 'wrong-code'; readonly triesLeft: number }
  | { readonly kind: 'code-expired' }
  /** This code has had its tries; a new one may be asked for. */
  | { readonly kind: 'too-many-tries' }
  /** No more codes until then. */
  | { readonly kind: 'too-many-codes'; readonly retryAt: Instant }
  | { readonly kind: 'not-the-invited-address' }

/** Whether an address may be confirmed here: any, by the organisation's link; by a certifier's or signatory's link only its own. */
export function mayConfirm(
  email: string,
  { links, person }: { links: readonly AccessLink[]; person: Person | null },
): Result<null, CodeRefusal> {
  const own = [person?.email, ...links.map((link) => link.email)].filter((address) => address !== null && address !== undefined)
  if (links.some(isForContributors) || own.some((address) => isSameEmail(address, email))) return accept(null)
  return refuse({ kind: 'not-the-invited-address' })
}

interface Asked {
  readonly email: string
  readonly createdAt: Instant
}

/** Whether one more code may be sent, after those of the last hour, oldest first: few to one address, and not without end for one report. */
export function mayAskForCode(asked: readonly Asked[], { email }: { email: string }): Result<null, CodeRefusal> {
  const times = (codes: readonly Asked[]) => codes.map(({ createdAt }) => createdAt)
  const toAddress = times(asked.filter((code) => code.email === email))
  const retryAt = allowedAgainAt(toAddress, MOST_AN_HOUR.toAddress) ?? allowedAgainAt(times(asked), MOST_AN_HOUR.forReport)
  return retryAt === null ? accept(null) : refuse({ kind: 'too-many-codes', retryAt })
}

/** When a code sent now can no longer be used. */
export function codeExpiry(now: Instant): Instant {
  return instantOf(Date.parse(now) + LIFE)
}

export interface TriedCode {
  /** This try counted. */
  readonly tries: number
  readonly expiresAt: Instant
  readonly usedAt: Instant | null
}

/** What a try at a code comes to. A right code is refused too once it is used, old or has been guessed at too often. */
export function judgeTry(code: TriedCode | undefined, { isRight, now }: { isRight: boolean; now: Instant }): Result<null, CodeRefusal> {
  if (code === undefined || code.usedAt !== null || code.expiresAt <= now) return refuse({ kind: 'code-expired' })
  if (code.tries > MOST_TRIES) return refuse({ kind: 'too-many-tries' })
  return isRight ? accept(null) : refuse({ kind: 'wrong-code', triesLeft: MOST_TRIES - code.tries })
}
