import type { Person } from '@aterrapport/domain/report/state.ts'
import { isSameEmail } from '@aterrapport/domain/organisation/email.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { AccessLink } from '../links/queries.ts'
import { isForContributors } from '../links/usable.ts'
import type { CodeRefusal } from './shapes.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LIFE = 10 * MINUTE
const MOST_TRIES = 5
const MOST_CODES = { perAddress: 5, perReport: 40 }

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

/** When codes that count against the limits may have been asked for at the earliest. */
export function countedSince(now: Instant): Instant {
  return later(now, -HOUR)
}

/** Whether one more code may be sent, after those of the last hour, oldest first: few to one address, and not without end for one report. */
export function mayAskForCode(asked: readonly Asked[], { email }: { email: string }): Result<null, CodeRefusal> {
  const toAddress = asked.filter((code) => code.email === email)
  const tooMany = toAddress.length >= MOST_CODES.perAddress ? toAddress : asked.length >= MOST_CODES.perReport ? asked : []
  const first = tooMany[0]
  return first === undefined ? accept(null) : refuse({ kind: 'too-many-codes', retryAt: later(first.createdAt, HOUR) })
}

/** When a code sent now can no longer be used. */
export function codeExpiry(now: Instant): Instant {
  return later(now, LIFE)
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

function later(now: Instant, milliseconds: number): Instant {
  // toISOString gives what an Instant is.
  return new Date(Date.parse(now) + milliseconds).toISOString() as Instant
}
