import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import { mayVouchFor } from '@aterrapport/domain/access/joining.ts'
import { type AccessLink, isForContributors } from '@aterrapport/domain/access/link.ts'
import { hasCase, isHandedOn, maySeeWhoHasIt, mayShare } from '@aterrapport/domain/access/share.ts'
import type { Part } from '../access/part.ts'
import { type Actor, record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { asActor } from '../people/actor.ts'
import { findKnown, forgetNo, listWaiting } from '../people/joining-queries.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { findReport } from '../reports/queries.ts'
import { findLastSubmission } from '../reports/submission-queries.ts'
import { handoverOf } from './case.ts'
import { createLink } from './create.ts'
import { mailLink } from './mail.ts'
import { listSessionLinks, listSharedSince, lockSharing, revokePersonalLinks } from './queries.ts'
import type { WhoHasIt } from './shapes.ts'
import { findInvitation, listMembers, listSentLinks, lockLink } from './who-has-it-queries.ts'
import { whoHasIt } from './who-has-it.ts'

type HandingOn = Context & { readonly part: Part }

/** Hands the case to a colleague, by a link of their own. Handed on by somebody who is in, the colleague is vouched for by it. */
export function handOn(ctx: HandingOn, { report, email }: { report: string; email: string }): Promise<void> {
  return ctx.transaction(async (tx) => {
    const held = await mayHandOn(tx, ctx, report)
    const giver = ctx.part.roles.includes('contributor') ? ctx.part.person : null
    if (giver !== null) await forgetNo(tx, report, email)
    const link = await createLink(tx, ctx, { report, purpose: 'contributor', email, ...(giver === null ? {} : { givenBy: giver.id }) })
    await mailLink(tx, ctx, { kind: 'caseShared', report, link, to: email })
    await record(tx, { at: ctx.clock(), actor: actorOf(ctx, held), kind: 'case-shared', report, detail: { link } })
  })
}

/** Mails a colleague the link they were sent, which goes on being the same; one that has expired is a new one. */
export function sendAgain(ctx: HandingOn, { report, link: id }: { report: string; link: string }): Promise<void> {
  return ctx.transaction(async (tx) => {
    const held = await mayHandOn(tx, ctx, report)
    const sent = await handedOn(tx, report, id)
    const { givenBy, email } = sent
    const given = { report, purpose: 'contributor', email, ...(givenBy === null ? {} : { givenBy }) } as const
    const link = sent.expiresAt > ctx.clock() ? sent.id : await createLink(tx, ctx, given)
    await mailLink(tx, ctx, { kind: 'caseShared', report, link, to: email })
    await record(tx, { at: ctx.clock(), actor: actorOf(ctx, held), kind: 'link-sent-again', report, detail: { link } })
  })
}

/** Ends what went to one address. Whoever has joined by it stays in: a colleague who is in removes them, and says so. */
export function withdraw(ctx: HandingOn, { report, link: id }: { report: string; link: string }): Promise<void> {
  return ctx.transaction(async (tx) => {
    const held = await holding(tx, ctx, report)
    if (!hasCase(held)) throw new RefusalError({ kind: 'not-allowed' })
    const { email } = await handedOn(tx, report, id)
    await revokePersonalLinks(tx, { report, email, at: ctx.clock() })
    await record(tx, { at: ctx.clock(), actor: actorOf(ctx, held), kind: 'link-withdrawn', report, detail: { link: id } })
  })
}

/** Who has the case, for those who are part of it. */
export async function readWhoHasIt(ctx: HandingOn, id: string): Promise<WhoHasIt> {
  const { db, part } = ctx
  const held = await holding(db, ctx, id)
  if (!maySeeWhoHasIt(held)) throw new RefusalError({ kind: 'not-allowed' })
  const report = orNotFound(await findReport(db, id))
  return whoHasIt({
    registry: report.registryEmail,
    invitation: await findInvitation(db, id),
    links: await listSentLinks(db, id),
    members: await listMembers(db, id),
    handover: handoverOf(report.state, (await findLastSubmission(db, id))?.document.handover ?? null),
    waiting: await listWaiting(db, id),
    mayLetIn: (email) => mayVouchFor(email, held).ok,
    me: part.roles.includes('contributor') ? (part.person?.id ?? null) : null,
    now: ctx.clock(),
  })
}

type Held = Awaited<ReturnType<typeof holding>>

async function holding(db: Context['db'] | Tx, ctx: HandingOn, report: string) {
  const { secretHash, person } = orNotFound(ctx.session.recipient)
  const links = await listSessionLinks(db, secretHash, { report, now: ctx.clock() })
  const { wish } = await findKnown(db, report, person?.id ?? null)
  return { roles: ctx.part.roles, links, wish }
}

async function mayHandOn(tx: Tx, ctx: HandingOn, report: string): Promise<Held> {
  await lockSharing(tx, report)
  const held = await holding(tx, ctx, report)
  orRefuse(mayShare({ ...held, shared: await listSharedSince(tx, { report, since: countedSince(ctx.clock()) }) }))
  return held
}

async function handedOn(tx: Tx, report: string, link: string): Promise<AccessLink & { readonly email: string }> {
  const found = orNotFound(await lockLink(tx, report, link))
  const { email } = found
  if (!isHandedOn(found) || email === null) throw new RefusalError({ kind: 'not-found' })
  return { ...found, email }
}

function actorOf({ part }: HandingOn, { links }: Held): Actor {
  return part.person === null ? { kind: 'link', id: orNotFound(links.find(isForContributors)).id } : asActor(part.person)
}
