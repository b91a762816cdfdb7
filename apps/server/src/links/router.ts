import { usable } from '@aterrapport/domain/access/link.ts'
import { record } from '../audit/record.ts'
import { formOf } from '../reports/form.ts'
import { findReport } from '../reports/queries.ts'
import { findLastSubmission } from '../reports/submission-queries.ts'
import { asActor } from '../people/actor.ts'
import { findKnown } from '../people/joining-queries.ts'
import { joinReport } from '../people/join-report.ts'
import { listContributors } from '../people/queries.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { hashSecret } from '../session/secret.ts'
import { openRecipientSession } from '../session/sessions.ts'
import { procedure, reportProcedure, router } from '../trpc.ts'
import { toCase } from './case.ts'
import { handOn, readWhoHasIt, sendAgain, withdraw } from './handing-on.ts'
import { mailLostLinks, renewLink } from './lost.ts'
import { findOrganisations } from './lost-queries.ts'
import { addSessionLink, findLink, listSessionLinks, listSubmissions, noteOpened } from './queries.ts'
import { type Case, LinkInput, LostInput, OpenInput, type Organisation, OrganisationsInput, ShareInput, type WhoHasIt } from './shapes.ts'

/** How a recipient finds in: the link, the case it opens, and handing the case on to a colleague. */
export const linksRouter = router({
  open: procedure.input(OpenInput).mutation(({ ctx, input }): Promise<{ report: string }> =>
    ctx.transaction(async (tx) => {
      const now = ctx.clock()
      const link = orRefuse(usable(await findLink(tx, hashSecret(input.secret)), now))
      const session = ctx.session.recipient ?? (await openRecipientSession(tx, { cookies: ctx.cookies, now }))
      const { person } = session
      const isFirst = await addSessionLink(tx, session.secretHash, link.id)
      await noteOpened(tx, link.id, now)
      // Somebody who has said who they are in this browser need not say it again for the next report, if they are let in at once.
      const joined = person !== null && (await joinReport(tx, ctx, { report: link.report, person, links: [link] })).isNew
      if (isFirst || joined) {
        const actor = person === null ? ({ kind: 'link', id: link.id } as const) : asActor(person)
        await record(tx, { at: now, actor, kind: 'link-opened', report: link.report, detail: { purpose: link.purpose, joined } })
      }
      return { report: link.report }
    }),
  ),

  case: reportProcedure.query(async ({ ctx, input }): Promise<Case> => {
    const { db, session, part } = ctx
    const now = ctx.clock()
    const report = orNotFound(await findReport(db, input.report))
    const { questionnaire } = await formOf(db, report.questionnaire.versionId)
    return toCase(report, {
      questionnaire,
      contributors: await listContributors(db, report.id),
      submissions: await listSubmissions(db, report.id),
      lastHandover: (await findLastSubmission(db, report.id))?.document.handover ?? null,
      links: session.recipient === null ? [] : await listSessionLinks(db, session.recipient.secretHash, { report: report.id, now }),
      roles: part.roles,
      me: part.person,
      known: await findKnown(db, report.id, part.person?.id ?? null),
      now,
    })
  }),

  share: reportProcedure.input(ShareInput).mutation(({ ctx, input }) => handOn(ctx, input)),

  sendAgain: reportProcedure.input(LinkInput).mutation(({ ctx, input }) => sendAgain(ctx, input)),

  withdraw: reportProcedure.input(LinkInput).mutation(({ ctx, input }) => withdraw(ctx, input)),

  whoHasIt: reportProcedure.query(({ ctx, input }): Promise<WhoHasIt> => readWhoHasIt(ctx, input.report)),

  renew: procedure.input(OpenInput).mutation(({ ctx, input }) => renewLink(ctx, input.secret)),

  organisations: procedure
    .input(OrganisationsInput)
    .query(({ ctx, input }): Promise<Organisation[]> =>
      input.text.length < 2 ? Promise.resolve([]) : findOrganisations(ctx.db, input.text),
    ),

  lost: procedure.input(LostInput).mutation(({ ctx, input }) => mailLostLinks(ctx, input.recipient)),
})
