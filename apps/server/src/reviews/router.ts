import { isOverdue, lastDay } from '@aterrapport/domain/report/overdue.ts'
import { listHeldBack } from '../attachments/released.ts'
import { ReportInput } from '../links/shapes.ts'
import { orNotFound } from '../refusal.ts'
import { router, staffProcedure } from '../trpc.ts'
import { findReport, listEvents, listMessages, listSubmissions } from './queries.ts'
import type { StaffReport, TimelineEntry } from './shapes.ts'

/** The staff's side of a report, mounted beside the recipients' calls under `reports`. */
export const reviewsRouter = router({
  forStaff: staffProcedure.input(ReportInput).query(async ({ ctx, input }): Promise<StaffReport> => {
    const report = orNotFound(await findReport(ctx.db, input.report))
    const { state, dueOn, extendedTo, roundId, roundName, roundStatus, grantName, year, diarienummer, ...rest } = report
    const { name, organisationsnummer, kommunkod, lan, ...standing } = rest
    const due = { dueOn, extendedTo }
    const submissions = await listSubmissions(ctx.db, report.id)
    const held = await Promise.all(submissions.map(({ document: { answers } }) => listHeldBack(ctx.db, { report: report.id, answers })))
    return {
      ...standing,
      round: { id: roundId, name: roundName, status: roundStatus },
      grant: { name: grantName, year, diarienummer },
      recipient: { name, organisationsnummer, kommunkod, lan },
      status: state.status,
      dueOn: lastDay(state, due),
      extended: extendedTo !== null,
      overdue: isOverdue(state, due, ctx.clock()),
      submissions,
      heldBack: held.flat().map(({ id, scan }) => ({ id, scan })),
    }
  }),

  /** What happened, without what the recipient's people wrote to each other: who sent a draft back is there, why is not. */
  events: staffProcedure.input(ReportInput).query(async ({ ctx, input }): Promise<readonly TimelineEntry[]> => {
    const events = (await listEvents(ctx.db, input.report)).map(({ number, at, kind, actor }): TimelineEntry => ({
      kind: 'event',
      key: String(number),
      at,
      what: kind,
      by: { kind: actor.kind, name: actor.name ?? null },
    }))
    const messages = (await listMessages(ctx.db, input.report)).map(
      ({ id, kind, recipient, status, queuedAt, sentAt, error }): TimelineEntry => ({
        kind: 'message',
        key: id,
        at: queuedAt,
        what: kind,
        to: recipient,
        status,
        sentAt,
        error,
      }),
    )
    return [...events, ...messages].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  }),
})
