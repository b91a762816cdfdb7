import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import { isHandedOn } from '@aterrapport/domain/access/share.ts'
import type { Handover } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Wish } from '../people/joining-queries.ts'
import type { HandedTo, SentTo, WhoHasIt } from './shapes.ts'
import type { Member, SentLink } from './who-has-it-queries.ts'

interface Found {
  readonly registry: string | null
  readonly invitation: { readonly mail: SentTo['mail']; readonly at: Instant } | null
  readonly links: readonly SentLink[]
  readonly members: readonly Member[]
  readonly handover: Handover | null
  readonly waiting: readonly Wish[]
  /** Whether the one who asks may let somebody with this address in. */
  readonly mayLetIn: (email: string) => boolean
  /** The one who asks, when they are in: they may remove others. */
  readonly me: string | null
  readonly now: Instant
}

/** Who has the case: everybody it was handed to and everybody who has come, each once by their address, the first first. */
export function whoHasIt(found: Found): WhoHasIt {
  const { registry, invitation, links, members, waiting, mayLetIn, me, now } = found
  const opened = links.find(({ purpose, openedAt }) => purpose === 'registry' && openedAt !== null)
  return {
    registry:
      registry === null
        ? null
        : { email: registry, at: invitation?.at ?? null, mail: invitation?.mail ?? null, openedAt: opened?.openedAt ?? null },
    people: addressesOf(found).map((email) => {
      const member = members.find((one) => one.email.toLowerCase() === email)
      const sent = lastSentTo(email, links)
      return {
        email,
        name: member?.name ?? askedName(email, found.handover),
        position: member?.position ?? null,
        parts: partsOf(email, found),
        sent: sent === undefined ? null : toSent(sent, { links, now }),
        person: me !== null && member !== undefined && member.id !== me ? member.id : null,
        joinedAt: member?.joinedAt ?? null,
        answeredAt: member?.answeredAt ?? null,
      }
    }),
    waiting: waiting.map(({ person, wishedAt }) => ({ ...person, wishedAt, mayLetIn: mayLetIn(person.email) })),
  }
}

function addressesOf({ links, members, handover }: Found): readonly string[] {
  const sentTo = links.filter(({ purpose }) => purpose === 'contributor').map(({ email }) => email)
  const asked = [handover?.certifier?.email, handover?.signatory.email]
  const all = [...members.map(({ email }) => email), ...sentTo, ...asked].filter((email) => typeof email === 'string')
  return [...new Set(all.map((email) => email.toLowerCase()))]
}

function partsOf(email: string, { members, handover }: Found): readonly RecipientRole[] {
  const isFor = (address: string | undefined) => address?.toLowerCase() === email
  return [
    ...(members.some((member) => isFor(member.email)) ? (['contributor'] as const) : []),
    ...(isFor(handover?.certifier?.email) ? (['certifier'] as const) : []),
    ...(isFor(handover?.signatory.email) ? (['signatory'] as const) : []),
  ]
}

function askedName(email: string, handover: Handover | null): string | null {
  return [handover?.certifier, handover?.signatory].find((asked) => asked?.email.toLowerCase() === email)?.name ?? null
}

/** The last link that went to an address, one that holds before one that is withdrawn. */
function lastSentTo(email: string, links: readonly SentLink[]): SentLink | undefined {
  const own = links.filter((link) => link.purpose !== 'registry' && link.email?.toLowerCase() === email)
  return own.findLast(({ revokedAt }) => revokedAt === null) ?? own.at(-1)
}

function toSent(link: SentLink, { links, now }: { links: readonly SentLink[]; now: Instant }): HandedTo['sent'] {
  const opened = links.find(({ email, openedAt }) => email === link.email && openedAt !== null)
  return {
    link: isHandedOn(link) ? link.id : null,
    by: link.giver,
    at: link.mailedAt ?? link.createdAt,
    mail: link.mail,
    openedAt: opened?.openedAt ?? null,
    withdrawnAt: link.revokedAt,
    isExpired: link.expiresAt <= now,
  }
}
