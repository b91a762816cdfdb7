import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import { isForContributors, usable } from '@aterrapport/domain/access/link.ts'
import { mayShare } from '@aterrapport/domain/access/share.ts'
import { record } from '../audit/record.ts'
import { formOf } from '../reports/form.ts'
import { findReport } from '../reports/queries.ts'
import { findLastSubmission } from '../reports/submission-queries.ts'
import { asActor } from '../people/actor.ts'
import { addContributor, listContributors } from '../people/queries.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { hashSecret } from '../session/secret.ts'
import { openRecipientSession } from '../session/sessions.ts'
import { procedure, reportProcedure, router } from '../trpc.ts'
import { toCase } from './case.ts'
import { createLink } from './create.ts'
import { mailLink } from './mail.ts'
import { addSessionLink, findLink, listSessionLinks, listSharedSince, listSubmissions, lockSharing } from './queries.ts'
import { type Case, OpenInput, ShareInput } from './shapes.ts'

/** How a recipient finds in: the link, the case it opens, and handing the case on to a colleague. */
export const linksRouter = router({
  open: procedure.input(OpenInput).mutation(({ ctx, input }): Promise<{ report: string }> =>
    ctx.transaction(async (tx) => {
      const now = ctx.clock()
      const link = orRefuse(usable(await findLink(tx, hashSecret(input.secret)), now))
      const session = ctx.session.recipient ?? (await openRecipientSession(tx, { cookies: ctx.cookies, now }))
      const { person } = session
      const isFirst = await addSessionLink(tx, session.secretHash, link.id)
      // Somebody who has said who they are in this browser need not say it again for the next report.
      const joined =
        person !== null && isForContributors(link) && (await addContributor(tx, { report: link.report, person: person.id, at: now }))
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
      now,
    })
  }),

  share: reportProcedure.input(ShareInput).mutation(({ ctx, input }) =>
    ctx.transaction(async (tx) => {
      const { report, email } = input
      const { roles, person } = ctx.part
      const now = ctx.clock()
      const { secretHash } = orNotFound(ctx.session.recipient)
      await lockSharing(tx, report)
      const links = await listSessionLinks(tx, secretHash, { report, now })
      orRefuse(mayShare({ roles, links, shared: await listSharedSince(tx, { report, since: countedSince(now) }) }))
      const link = await createLink(tx, ctx, { report, purpose: 'contributor', email })
      await mailLink(tx, ctx, { kind: 'caseShared', report, link, to: email })
      const actor = person === null ? ({ kind: 'link', id: orNotFound(links.find(isForContributors)).id } as const) : asActor(person)
      await record(tx, { at: now, actor, kind: 'case-shared', report, detail: { link } })
    }),
  ),
})
