import { changeRound } from '@aterrapport/domain/round/transitions.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/database.ts'
import { createLinks } from '../links/create.ts'
import { queueMessages } from '../mail/queue-message.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { invitationSubject } from './invitation.ts'
import { findRegistryLinks, type Invitable, listInvitable, markInvited } from './address-queries.ts'
import { findRound, lockRound } from './queries.ts'
import type { Invited, InviteInput } from './shapes.ts'

/**
 * Queues one message with a link of its own to each registry that has not been invited, or to all of those named when they
 * are to be sent again. Pressed twice it sends nothing twice.
 */
export function invite(ctx: StaffContext, { round: id, reports, again }: InviteInput): Promise<Invited> {
  return ctx.transaction(async (tx) => {
    const { status } = orNotFound(await lockRound(tx, id))
    orRefuse(changeRound(status, 'invite'))
    const round = orNotFound(await findRound(tx, id))
    const subject = invitationSubject({ grant: round.grantName, year: round.year })
    const invitable = await listInvitable(tx, id, reports)
    const addressed = invitable.filter(hasAddress)
    const wanted = addressed.filter(({ invitedAt }) => again || invitedAt === null)
    const links = await registryLinks(ctx, tx, wanted)
    const messages = wanted.map(({ report, email }) => ({ id: ctx.newId(), report, to: email, subject, at: ctx.clock() }))
    await queueMessages(
      tx,
      messages.map((message) => ({ ...message, kind: 'invitation', given: { report: message.report, link: links(message.report) } })),
    )
    await markInvited(
      tx,
      wanted.map(({ report }) => report),
      ctx.clock(),
    )
    const withoutAddress = invitable.filter((one) => !hasAddress(one)).map(({ name }) => name)
    const invited = { queued: wanted.length, withoutAddress, already: addressed.length - wanted.length }
    if (wanted.length > 0)
      await record(tx, {
        at: ctx.clock(),
        actor: staffActor(ctx.staff),
        kind: 'invitations-sent',
        round: id,
        detail: { ...invited, again },
      })
    return invited
  })
}

type Addressed = Invitable & { readonly email: string }

function hasAddress(report: Invitable): report is Addressed {
  return report.email !== null
}

/** A registry that is written to again gets the link it already has, so that an older message goes on working. */
async function registryLinks(ctx: StaffContext, tx: Tx, wanted: readonly Addressed[]): Promise<(report: string) => string> {
  const reports = wanted.map(({ report }) => report)
  const had = await findRegistryLinks(tx, reports, ctx.clock())
  const lacking = wanted.filter(({ report }) => !had.has(report))
  const made = await createLinks(
    tx,
    ctx,
    lacking.map(({ report, email }) => ({ report, email, purpose: 'registry' as const })),
  )
  const links = new Map([...had, ...made.map(({ report, id }) => [report, id] as const)])
  return (report) => {
    const link = links.get(report)
    if (link === undefined) throw new Error(`No link was made to report ${report}`)
    return link
  }
}
