import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import { acceptedDomains, isNo, type OwnAddresses, type Standing, type WishOutcome } from '@aterrapport/domain/access/joining.ts'
import type { AccessLink } from '@aterrapport/domain/access/link.ts'
import { hasCase } from '@aterrapport/domain/access/share.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { isOverdue, lastDay } from '@aterrapport/domain/report/overdue.ts'
import type { Assignee, Handover, Person, ReportState, ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Report } from '../reports/queries.ts'
import type { Case, PersonInCase, SubmissionInCase } from './shapes.ts'

interface Found {
  readonly questionnaire: Questionnaire
  readonly contributors: readonly Person[]
  readonly submissions: readonly SubmissionInCase[]
  /** Who was asked to vouch for what was handed in last. */
  readonly lastHandover: Handover | null
  readonly links: readonly AccessLink[]
  readonly roles: readonly RecipientRole[]
  readonly me: Person | null
  readonly known: { readonly isContributor: boolean; readonly wish: WishOutcome | null; readonly own: OwnAddresses }
  readonly now: Instant
}

/** The case as the one who asks may see it: what it is about, how it stands and who has it, and no answer. */
export function toCase(report: Report, found: Found): Case {
  const { questionnaire, contributors, submissions, lastHandover, links, roles, me, known, now } = found
  const { grant, authority, recipient, payment, round, state, extendedTo } = report
  const due = { dueOn: round.dueOn, extendedTo }
  const purpose = purposeOf([...roles, ...links.map((link) => link.purpose)], state.status)
  return {
    grant: { name: grant.name, year: grant.year, diarienummer: grant.diarienummer, authority: authority.name },
    recipient: { name: recipient.name, organisationsnummer: recipient.organisationsnummer, kommunkod: recipient.kommunkod },
    received: payment.received,
    paidOn: payment.paidOn,
    round: {
      id: round.id,
      name: round.name,
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      status: round.status,
      acceptsLate: round.acceptsLate,
    },
    dueOn: lastDay(state, due),
    status: state.status,
    overdue: isOverdue(state, due, now),
    title: questionnaire.title,
    introduction: questionnaire.introduction,
    sections: questionnaire.sections.map(({ key, title }) => ({ key, title })),
    signOff: round.signOff,
    me,
    standing: standingOf(known),
    hasIt: hasCase({ roles, links, wish: known.wish }),
    domains: acceptedDomains(known.own),
    purpose,
    invitedAddress: invitedAddress(links, purpose),
    people: peopleIn(handoverOf(state, lastHandover), contributors),
    submissions,
  }
}

function standingOf({ isContributor, wish }: Found['known']): Standing | null {
  if (isContributor) return 'in'
  if (wish === 'waiting') return 'waiting'
  return isNo(wish) ? 'turnedAway' : null
}

/** The organisation's own link is for anybody there to open, so its address is nobody's to confirm. */
function invitedAddress(
  links: readonly { readonly purpose: RecipientRole; readonly email: string | null }[],
  purpose: RecipientRole,
): string | null {
  if (purpose === 'registry') return null
  return links.findLast((link) => link.purpose === purpose && link.email !== null)?.email ?? null
}

/** What somebody is here to do: whose turn it is comes first, then filling in, then what they were once invited to. */
function purposeOf(held: readonly RecipientRole[], status: ReportStatus): RecipientRole {
  const turn: readonly RecipientRole[] =
    status === 'awaitingCertification' ? ['certifier'] : status === 'awaitingSignature' ? ['signatory', 'certifier'] : []
  return [...turn, 'contributor' as const, 'certifier' as const, 'signatory' as const].find((role) => held.includes(role)) ?? 'registry'
}

/** Those who have joined, and those who have been asked to vouch, each once with all their parts. */
function peopleIn(handover: Handover | null, contributors: readonly Person[]): PersonInCase[] {
  const people = new Map<string, PersonInCase>()
  const add = (email: string, who: Assignee | Person, part: RecipientRole) => {
    const known = people.get(email)
    people.set(email, {
      name: known?.name ?? who.name,
      position: known?.position ?? positionOf(who),
      parts: [...(known?.parts ?? []), part],
    })
  }
  for (const person of contributors) add(person.email, person, 'contributor')
  if (handover !== null) {
    const { certifier, signatory } = handover
    if (certifier !== null) add(certifier.email, certifier, 'certifier')
    add(signatory.email, signatory, 'signatory')
  }
  return [...people.values()]
}

/** Once it has been handed in, those who were asked then; while the answers are being changed nobody is asked. */
export function handoverOf(state: ReportState, last: Handover | null): Handover | null {
  if ('handover' in state) return state.handover
  return state.status === 'inProgress' || state.status === 'supplementRequested' ? null : last
}

function positionOf(who: Assignee | Person): string | null {
  return 'position' in who ? who.position : null
}
