import { type AssuranceLevel, type EidIdentification, meets } from './identification.ts'
import { isForContributors, type AccessLink } from './link.ts'
import { isFresh } from './may-vouch.ts'
import { isSameEmail } from '../organisation/email.ts'
import type { Person } from '../report/state.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

export type IdentifyRefusal =
  | { readonly kind: 'eid-too-low'; readonly needed: AssuranceLevel }
  /** The provider let an earlier sign-in do, although a new one was asked for. */
  | { readonly kind: 'eid-not-fresh' }
  | AnotherPerson
  | { readonly kind: 'eid-not-the-invited' }

/** The e-identification is another person's than the one who has said who they are here, or than the address's. */
export interface AnotherPerson {
  readonly kind: 'eid-another-person'
}

/** Somebody who is known, and whether by another e-identification of the same provider. */
export interface Known {
  readonly person: Person
  readonly otherEid: boolean
}

export interface Identifying {
  readonly identification: EidIdentification
  /** The least level that was asked for. */
  readonly level: AssuranceLevel
  readonly now: Instant
  /** Whom the e-identification is known to belong to. */
  readonly owner: Person | null
  /** The work address that the provider vouches for. */
  readonly email: string | null
  /** Whom that address belongs to. */
  readonly ofAddress: Known | null
  /** The session's own person, when it is they who identify themselves more surely. */
  readonly self: Known | null
  /** The session's links to the report. */
  readonly links: readonly AccessLink[]
}

/** Who it is: somebody known, somebody new with an address that the provider vouches for, or somebody who has yet to confirm one. */
export type Identified =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new'; readonly email: string }
  | { readonly kind: 'without-address' }

/**
 * Whom an e-identification belongs to. It stays with the one it was first used by; whoever comes with a certifier's or signatory's
 * link must be the one it was sent to, and whoever steps up must be who they said they were.
 */
export function identify(given: Identifying): Result<Identified, IdentifyRefusal> {
  const { identification, level, now, owner, self } = given
  if (!meets(identification, level)) return refuse({ kind: 'eid-too-low', needed: level })
  if (!isFresh(identification.at, now)) return refuse({ kind: 'eid-not-fresh' })
  if (self !== null) return stepUp(self, given)
  if (owner !== null)
    return invites(given, owner.email) ? accept({ kind: 'known', person: owner }) : refuse({ kind: 'eid-not-the-invited' })
  return byAddress(given)
}

function stepUp(self: Known, { owner, ofAddress }: Identifying): Result<Identified, IdentifyRefusal> {
  const isSelf =
    owner === null ? !self.otherEid && (ofAddress === null || ofAddress.person.id === self.person.id) : owner.id === self.person.id
  return isSelf ? accept({ kind: 'known', person: self.person }) : refuse({ kind: 'eid-another-person' })
}

function byAddress(given: Identifying): Result<Identified, IdentifyRefusal> {
  const { email, ofAddress } = given
  if (email === null) return accept({ kind: 'without-address' })
  if (!invites(given, email)) return refuse({ kind: 'eid-not-the-invited' })
  if (ofAddress === null) return accept({ kind: 'new', email })
  return ofAddress.otherEid ? refuse({ kind: 'eid-another-person' }) : accept({ kind: 'known', person: ofAddress.person })
}

/** The organisation's links let anybody in; a certifier's or signatory's only the one it was sent to. */
function invites({ links }: Identifying, email: string): boolean {
  return links.some((link) => isForContributors(link) || (link.email !== null && isSameEmail(link.email, email)))
}

/** The level to ask for: what the round wants of those who vouch, and of others an e-identification of any level. */
export function levelToAsk(signOff: { readonly identification: AssuranceLevel }, { vouches }: { vouches: boolean }): AssuranceLevel {
  return vouches && signOff.identification !== 'email' ? signOff.identification : 'loa2'
}
