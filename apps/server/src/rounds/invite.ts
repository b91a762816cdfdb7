import { changeRound } from '@aterrapport/domain/round/transitions.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/database.ts'
import { createLink } from '../links/create.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { invitationSubject } from './invitation.ts'
import { findRegistryLink, type Invitable, listInvitable, markInvited } from './address-queries.ts'
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
    for (const { report, email } of wanted) {
      const link = await registryLink(ctx, tx, { report, email })
      const message = { id: ctx.newId(), report, to: email, subject, at: ctx.clock() }
      await queueMessage(tx, { ...message, kind: 'invitation', given: { report, link } })
    }
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

function hasAddress(report: Invitable): report is Invitable & { readonly email: string } {
  return report.email !== null
}

/** A registry that is written to again gets the link it already has, so that an older message goes on working. */
async function registryLink(ctx: StaffContext, tx: Tx, { report, email }: { report: string; email: string }): Promise<string> {
  return (await findRegistryLink(tx, { report, email, now: ctx.clock() })) ?? createLink(tx, ctx, { report, purpose: 'registry', email })
}
