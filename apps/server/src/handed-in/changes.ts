import { answerChange, askToChange } from '@aterrapport/domain/report/ask-to-change.ts'
import { requestSupplement } from '@aterrapport/domain/report/request-supplement.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { createLink } from '../links/create.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { asActor } from '../people/actor.ts'
import { listContributors } from '../people/queries.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { lockReport, type Report, saveState } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { findAuthorityAddress, findWaitingChange, insertChange, saveAnswer } from './queries.ts'
import type { AnswerInput } from './shapes.ts'

/** Asks the authority to open a handed-in report again; it is told by mail where it has an address, and on the report's page always. */
export async function askForChange(ctx: Context, me: Person, { report: id, reason }: { report: string; reason: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const waiting = await findWaitingChange(tx, id)
    const round = roundNow(report, now)
    const request = orRefuse(askToChange(report.state, { id: ctx.newId(), by: me, reason, waiting, round }))
    await insertChange(tx, id, request)
    const to = await findAuthorityAddress(tx, id)
    if (to !== null) {
      const given = { report: id, request: request.id }
      const subject = `${report.recipient.name} ber om att få ändra`
      await queueMessage(tx, { id: ctx.newId(), report: id, to, subject, kind: 'changeAsked', given, at: now })
    }
    await record(tx, {
      at: now,
      actor: asActor(me),
      kind: 'change-asked',
      report: id,
      round: report.round.id,
      detail: { request: request.id },
    })
  })
}

/** The authority's answer: named sections open as a supplement, or what was handed in stands. Both are mailed, with the reason. */
export async function answerChangeRequest(ctx: StaffContext, { report: id, request, answer, grant }: AnswerInput): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const { by } = orRefuse(answerChange(await findWaitingChange(tx, id), { request, reason: answer }))
    if (grant !== null) {
      const { questionnaire } = await formOf(tx, report.questionnaire.versionId)
      const known = questionnaire.sections.map(({ key }) => key)
      const wished = { ...grant, reason: answer, known, wishedBy: 'recipient', round: roundNow(report, now) } as const
      await saveState(tx, id, orRefuse(requestSupplement(report.state, wished)), now)
    }
    const outcome = grant === null ? 'declined' : 'granted'
    await saveAnswer(tx, request, { outcome, answer, by: ctx.staff.id, at: now })
    await tellAnswer(tx, ctx, { report, request, by, kind: grant === null ? 'changeDeclined' : 'changeGranted' })
    const detail = { request, ...(grant !== null && { sections: grant.sections, dueOn: grant.dueOn }) }
    await record(tx, { at: now, actor: staffActor(ctx.staff), kind: `change-${outcome}`, report: id, round: report.round.id, detail })
  })
}

interface Telling {
  readonly report: Report
  readonly request: string
  readonly by: Person
  readonly kind: 'changeGranted' | 'changeDeclined'
}

/** To the one who asked and to those who fill in, each with a link of their own. */
async function tellAnswer(tx: Tx, ctx: Context, { report, request, by, kind }: Telling): Promise<void> {
  const contributors = await listContributors(tx, report.id)
  const subject = kind === 'changeGranted' ? 'Ni får ändra återrapporteringen' : 'Återrapporteringen öppnas inte för ändring'
  for (const { email } of contributors.some(({ id }) => id === by.id) ? contributors : [...contributors, by]) {
    const purpose = contributors.some((contributor) => contributor.email === email) ? 'contributor' : 'signatory'
    const link = await createLink(tx, ctx, { report: report.id, purpose, email })
    const given = { report: report.id, request, link }
    await queueMessage(tx, { id: ctx.newId(), report: report.id, to: email, subject, kind, given, at: ctx.clock() })
  }
}
