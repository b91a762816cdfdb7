import { mayVouchFor } from '@aterrapport/domain/access/joining.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import type { Part } from '../access/part.ts'
import { createLink } from '../links/create.ts'
import { mailLink } from '../links/mail.ts'
import { listSessionLinks, revokePersonalLinks } from '../links/queries.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { asActor } from './actor.ts'
import { lockWish, removeContributor, saveOutcome, type Wish } from './joining-queries.ts'
import { addContributor } from './queries.ts'

interface About {
  readonly report: string
  readonly person: string
}

type Vouching = Context & { readonly part: Part }

/** Lets somebody in who waits, or who was said no to before, and mails them the way. Done twice it is done once. */
export function letIn(ctx: Vouching, about: About): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { wish, links } = await judge(tx, ctx, about)
    if (wish.outcome === 'letIn') return
    const { report } = about
    const { person } = wish
    const now = ctx.clock()
    await saveOutcome(tx, { ...about, outcome: 'letIn', at: now })
    await addContributor(tx, { report, person: person.id, at: now })
    const link = await createLink(tx, ctx, { report, purpose: 'contributor', email: person.email })
    await mailLink(tx, ctx, { kind: 'letIn', report, link, to: person.email })
    await record(tx, { at: now, actor: actorOf(ctx, links), kind: 'let-in', report, detail: { person: person.id } })
  })
}

/** Says no to somebody who waits. */
export function turnAway(ctx: Vouching, about: About): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { wish, links } = await judge(tx, ctx, about)
    if (wish.outcome !== 'waiting') return
    const now = ctx.clock()
    await saveOutcome(tx, { ...about, outcome: 'turnedAway', at: now })
    await record(tx, { at: now, actor: actorOf(ctx, links), kind: 'turned-away', report: about.report, detail: { person: about.person } })
  })
}

/** Takes a colleague out of the report, with the links that went to them. Nobody takes themselves out, so that somebody is always left. */
export function remove(ctx: Vouching, { report, person }: About): Promise<void> {
  return ctx.transaction(async (tx) => {
    const me = orNotFound(ctx.part.person)
    if (me.id === person) throw new RefusalError({ kind: 'not-allowed' })
    const { email } = orNotFound(await removeContributor(tx, report, person))
    const now = ctx.clock()
    await saveOutcome(tx, { report, person, outcome: 'removed', at: now })
    await revokePersonalLinks(tx, { report, email, at: now })
    await record(tx, { at: now, actor: asActor(me), kind: 'contributor-removed', report, detail: { person } })
  })
}

interface Judged {
  readonly wish: Wish
  readonly links: Awaited<ReturnType<typeof listSessionLinks>>
}

async function judge(tx: Tx, ctx: Vouching, { report, person }: About): Promise<Judged> {
  const wish = orNotFound(await lockWish(tx, report, person))
  const { secretHash } = orNotFound(ctx.session.recipient)
  const links = await listSessionLinks(tx, secretHash, { report, now: ctx.clock() })
  orRefuse(mayVouchFor(wish.person.email, { roles: ctx.part.roles, links }))
  return { wish, links }
}

function actorOf({ part }: Vouching, links: Judged['links']) {
  if (part.person !== null && part.roles.includes('contributor')) return asActor(part.person)
  return { kind: 'link', id: orNotFound(links.find(({ vouchesFor }) => vouchesFor !== null)).id } as const
}
