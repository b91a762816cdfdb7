import { asIdentified } from '@aterrapport/domain/access/may-vouch.ts'
import { certify, type Opinion } from '@aterrapport/domain/report/certify.ts'
import { handOver } from '@aterrapport/domain/report/hand-over.ts'
import { recall } from '@aterrapport/domain/report/recall.ts'
import { sendBack } from '@aterrapport/domain/report/send-back.ts'
import type { Assignee, Person, ReportState } from '@aterrapport/domain/report/state.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { checkForHandingOver } from '../attachments/released.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { createLink } from '../links/create.ts'
import { mailLink } from '../links/mail.ts'
import { noteMessage, revokeVouchingLinks } from '../links/queries.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { identificationIn } from '../eid/identification-in.ts'
import { asActor } from '../people/actor.ts'
import { listContributors, savePerson } from '../people/queries.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { evaluateDraft } from './form.ts'
import { lockReport, type Report, saveState } from './queries.ts'
import { roundNow } from './round-now.ts'
import { listFilledInBy } from './vouching-queries.ts'

interface HandingOver {
  readonly report: string
  readonly certifier: Assignee | null
  readonly signatory: Assignee
}

/** Locks the answers and asks the first of those who vouch, by a personal link. */
export async function handReportOver(ctx: Context, me: Person, { report: id, certifier, signatory }: HandingOver): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const { evaluation } = await evaluateDraft(tx, report, dayOf(now))
    const { problems } = evaluation
    const { signOff } = report.round
    const filledInBy = await listFilledInBy(tx, id)
    const given = { by: me, certifier, signatory, filledInBy, problems, signOff, round: roundNow(report, now) }
    const state = orRefuse(handOver(report.state, given))
    orRefuse(await checkForHandingOver(tx, { report: id, answers: evaluation.result }))
    await saveState(tx, id, state, now)
    await revokeVouchingLinks(tx, { report: id, butFor: [certifier, signatory].flatMap((asked) => asked?.email ?? []), at: now })
    await askNext(tx, ctx, { report: id, state })
    await record(tx, {
      at: now,
      actor: asActor(me),
      kind: 'report-handed-over',
      report: id,
      round: report.round.id,
      detail: { certifier, signatory },
    })
  })
}

/** Takes the report back to be changed, before it is signed. */
export async function recallReport(ctx: Context, me: Person, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    await saveState(tx, id, orRefuse(recall(report.state)), now)
    await record(tx, { at: now, actor: asActor(me), kind: 'report-recalled', report: id, round: report.round.id })
  })
}

interface Certifying {
  readonly report: string
  readonly name: string
  readonly position: string
  readonly phone: string
  readonly opinion: Opinion
}

/** The finance chief's word; then the signatory is asked. */
export async function certifyReport(ctx: Context, me: Person, { report: id, name, position, phone, opinion }: Certifying): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const identification = identificationIn(ctx)
    const by = asIdentified({ ...me, name, position }, identification)
    const state = orRefuse(
      certify(report.state, { by, identification, phone, opinion, signOff: report.round.signOff, round: roundNow(report, now) }),
    )
    await savePerson(tx, by, phone)
    await saveState(tx, id, state, now)
    await askNext(tx, ctx, { report: id, state })
    const detail = { alternative: opinion.alternative }
    await record(tx, { at: now, actor: asActor(by), kind: 'report-certified', report: id, round: report.round.id, detail })
  })
}

/** Declines to vouch; the contributors are mailed why. */
export async function sendReportBack(ctx: Context, me: Person, { report: id, reason }: { report: string; reason: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const as = report.state.status === 'awaitingCertification' ? 'certifier' : 'signatory'
    await saveState(tx, id, orRefuse(sendBack(report.state, { by: me, reason, now })), now)
    for (const { email } of await listContributors(tx, id)) {
      const link = await createLink(tx, ctx, { report: id, purpose: 'contributor', email })
      const message = ctx.newId()
      const given = { report: id, link, as, by: me.name, reason } as const
      const subject = 'Återrapporteringen är skickad tillbaka'
      await queueMessage(tx, { id: message, report: id, to: email, subject, kind: 'sentBack', given, at: now })
      await noteMessage(tx, link, message)
    }
    await record(tx, { at: now, actor: asActor(me), kind: 'report-sent-back', report: id, round: report.round.id, detail: { as } })
  })
}

/** Sends whoever's turn it is a link of their own. */
export async function askNext(tx: Tx, ctx: Context, { report, state }: { report: Report['id']; state: ReportState }): Promise<void> {
  const ask = async (purpose: 'certifier' | 'signatory', { email }: Assignee) => {
    const link = await createLink(tx, ctx, { report, purpose, email })
    await mailLink(tx, ctx, { kind: purpose === 'certifier' ? 'askedToCertify' : 'askedToSign', report, link, to: email })
  }
  if (state.status === 'awaitingCertification' && state.handover.certifier !== null) await ask('certifier', state.handover.certifier)
  if (state.status === 'awaitingSignature') await ask('signatory', state.handover.signatory)
}
