import { refuse } from '@aterrapport/domain/result.ts'
import { createRound } from '@aterrapport/domain/round/create.ts'
import { mayAskFor } from '@aterrapport/domain/round/sign-off.ts'
import { record } from '../audit/record.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { insertReports, insertRound, listPaidRecipients, lockUsableVersion } from './queries.ts'
import type { Created, CreateInput } from './shapes.ts'

/** Makes a round as a draft, with a report for every recipient that was paid in the grant's decided allocation. */
export function create(ctx: StaffContext, input: CreateInput): Promise<Created> {
  const { grant, version: chosen, ...round } = input
  return ctx.transaction(async (tx) => {
    const { id: version, number, retired } = orNotFound(await lockUsableVersion(tx, chosen))
    if (retired) orRefuse(refuse({ kind: 'version-retired', number }))
    orRefuse(mayAskFor(round.signOff, { offersEid: ctx.eid !== null }))
    const recipients = await listPaidRecipients(tx, grant)
    orRefuse(createRound({ ...round, recipients: recipients.length }))
    const id = ctx.newId()
    await insertRound(tx, { ...round, id, grant, version, at: ctx.clock() })
    const reports = recipients.map((recipient) => ({ id: ctx.newId(), recipient }))
    await insertReports(tx, { round: id, version, reports })
    const detail = {
      grant,
      version,
      name: round.name,
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      signOff: round.signOff,
      acceptsLate: round.acceptsLate,
      reports: reports.length,
    }
    await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'round-created', round: id, detail })
    return { round: id, reports: reports.length }
  })
}
