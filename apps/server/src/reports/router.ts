import { lastDay } from '@aterrapport/domain/report/overdue.ts'
import { canEdit } from '@aterrapport/domain/report/save.ts'
import { namedProcedure } from '../people/named-procedure.ts'
import { orNotFound } from '../refusal.ts'
import { reportProcedure, router } from '../trpc.ts'
import { listAnswers } from './answer-queries.ts'
import { contextOf, formOf } from './form.ts'
import { handIn } from './hand-in.ts'
import { listPastValues } from './history-queries.ts'
import { earlierOf } from './last-year.ts'
import { findNews } from './live/news-queries.ts'
import { notePresence } from './live/presence-queries.ts'
import { findReport } from './queries.ts'
import { roundNow } from './round-now.ts'
import { saveBatch } from './save-answers.ts'
import {
  type Changes,
  CertifyInput,
  ChangesInput,
  type HandedIn,
  HandOverInput,
  HistoryInput,
  type LoadedReport,
  type PastValue,
  type Saved,
  SaveInput,
  SendBackInput,
  type Signed,
  SignInput,
} from './shapes.ts'
import { findLastSubmission } from './submission-queries.ts'
import { certifyReport, handReportOver, recallReport, sendReportBack } from './vouching.ts'

/** One recipient's report: filled in, vouched for and handed in. */
export const reportsRouter = router({
  load: namedProcedure.query(async ({ ctx, input }): Promise<LoadedReport> => {
    const { db, me, part } = ctx
    const report = orNotFound(await findReport(db, input.report))
    const { state, recipient, round } = report
    const form = await formOf(db, report.questionnaire.versionId)
    return {
      questionnaire: form.questionnaire,
      context: contextOf(report),
      ...(await earlierOf(db, form, report)),
      // Read after the revision: what is saved in between is then read twice and never missed.
      answers: await listAnswers(db, report.id),
      revision: report.revision,
      state,
      editable: part.roles.includes('contributor') && canEdit(state, roundNow(report, ctx.clock())),
      dueOn: lastDay(state, { dueOn: round.dueOn, extendedTo: report.extendedTo }),
      me,
      roles: part.roles,
      signOff: round.signOff,
      acceptsLate: round.acceptsLate,
      recipient: { name: recipient.name, organisationsnummer: recipient.organisationsnummer, kommunkod: recipient.kommunkod },
      roundStatus: round.status,
    }
  }),

  changes: namedProcedure.input(ChangesInput).query(async ({ ctx, input }): Promise<Changes> => {
    const { db, me } = ctx
    const { report, since, window } = input
    const now = ctx.clock()
    if (window !== undefined) await notePresence(db, { report, window, person: me.id, now, stream: null, moved: true })
    return orNotFound(await findNews(db, report, { since, client: window?.client ?? null, now }))
  }),

  history: namedProcedure
    .input(HistoryInput)
    .query(({ ctx, input }): Promise<readonly PastValue[]> => listPastValues(ctx.db, input.report, input.path)),

  save: namedProcedure.input(SaveInput).mutation(({ ctx, input }): Promise<Saved> => saveBatch(ctx, ctx.me, input)),

  handOver: namedProcedure.input(HandOverInput).mutation(({ ctx, input }) => handReportOver(ctx, ctx.me, input)),

  recall: namedProcedure.mutation(({ ctx, input }) => recallReport(ctx, ctx.me, input.report)),

  certify: namedProcedure.input(CertifyInput).mutation(({ ctx, input }) => certifyReport(ctx, ctx.me, { ...input, opinion: input })),

  sendBack: namedProcedure.input(SendBackInput).mutation(({ ctx, input }) => sendReportBack(ctx, ctx.me, input)),

  sign: namedProcedure.input(SignInput).mutation(({ ctx, input }): Promise<Signed> => handIn(ctx, ctx.me, input)),

  submission: reportProcedure.query(({ ctx, input }): Promise<HandedIn | null> => findLastSubmission(ctx.db, input.report)),
})
