import { namedProcedure } from '../people/named-procedure.ts'
import { asActor } from '../people/actor.ts'
import { ReportInput } from '../links/shapes.ts'
import { listSessionLinks } from '../links/queries.ts'
import { orNotFound } from '../refusal.ts'
import { reportProcedure, router, staffProcedure } from '../trpc.ts'
import { answerChangeRequest, askForChange } from './changes.ts'
import { noteOriginalReceived, stateOriginalSent } from './original.ts'
import { readHandedIn } from './read.ts'
import { AnswerInput, AskToChangeInput, type HandedInNow, OriginalInput } from './shapes.ts'

/** What goes on after handing in: asking to change, and the original that some grants demand. Mounted beside the others under `reports`. */
export const handedInRouter = router({
  handedIn: reportProcedure.query(({ ctx, input }): Promise<HandedInNow> =>
    readHandedIn(ctx.db, input.report, { now: ctx.clock(), named: ctx.part.roles.some((role) => role !== 'registry') }),
  ),

  handedInForStaff: staffProcedure
    .input(ReportInput)
    .query(({ ctx, input }): Promise<HandedInNow> => readHandedIn(ctx.db, input.report, { now: ctx.clock(), named: true })),

  askToChange: namedProcedure.input(AskToChangeInput).mutation(({ ctx, input }) => askForChange(ctx, ctx.me, input)),

  answerChange: staffProcedure.input(AnswerInput).mutation(({ ctx, input }) => answerChangeRequest(ctx, input)),

  stateOriginalSent: reportProcedure.input(OriginalInput).mutation(async ({ ctx, input }) => {
    const { person } = ctx.part
    if (person !== null) return stateOriginalSent(ctx, asActor(person), input)
    const { secretHash } = orNotFound(ctx.session.recipient)
    const [link] = await listSessionLinks(ctx.db, secretHash, { report: input.report, now: ctx.clock() })
    return stateOriginalSent(ctx, { kind: 'link', id: orNotFound(link).id }, input)
  }),

  noteOriginalReceived: staffProcedure.input(OriginalInput).mutation(({ ctx, input }) => noteOriginalReceived(ctx, input)),
})
