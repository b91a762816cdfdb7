import { orNotFound } from '../refusal.ts'
import { router, staffProcedure } from '../trpc.ts'
import { publishVersion, readSound } from './publish.ts'
import { findVersion, listQuestionnaires, listVersions, lockQuestionnaire } from './queries.ts'
import { restore, retire } from './retire.ts'
import { PublishInput, type Published, VersionInput } from './shapes.ts'

export const questionnairesRouter = router({
  list: staffProcedure.query(({ ctx }) => listQuestionnaires(ctx.db, ctx.staff.authorityId)),

  get: staffProcedure.input(VersionInput).query(async ({ ctx, input }) => orNotFound(await findVersion(ctx.db, input.version))),

  /** Publishes a document as it is, without a draft. */
  publish: staffProcedure.input(PublishInput).mutation(async ({ ctx, input }): Promise<Published> => {
    const document = readSound(input.document)
    return ctx.transaction(async (tx) => {
      const questionnaire = await lockQuestionnaire(tx, { id: ctx.newId(), authority: ctx.staff.authorityId, document })
      const versions = await listVersions(tx, questionnaire)
      return publishVersion(tx, ctx, { questionnaire, document, note: input.note, versions, basedOn: null })
    })
  }),

  retire: staffProcedure.input(VersionInput).mutation(({ ctx, input }) => retire(ctx, input.version)),

  restore: staffProcedure.input(VersionInput).mutation(({ ctx, input }) => restore(ctx, input.version)),
})
