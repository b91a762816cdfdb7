import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import { router, staffProcedure } from '../trpc.ts'
import { findVersion, insertVersion, listQuestionnaires, listVersionHashes, lockQuestionnaire } from './queries.ts'
import { PublishInput, type Published, VersionInput } from './shapes.ts'

export const questionnairesRouter = router({
  list: staffProcedure.query(({ ctx }) => listQuestionnaires(ctx.db, ctx.staff.authorityId)),

  get: staffProcedure.input(VersionInput).query(async ({ ctx, input }) => orNotFound(await findVersion(ctx.db, input.version))),

  /** Freezes a document as the next version of the questionnaire with its key; the same content as the latest is no new version. */
  publish: staffProcedure.input(PublishInput).mutation(async ({ ctx, input }): Promise<Published> => {
    const read = readQuestionnaire(input.document)
    const document = orRefuse(read.ok ? read : refuse({ kind: 'questionnaire-refused', problems: read.refusal }))
    const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex')
    return ctx.transaction(async (tx) => {
      const questionnaire = await lockQuestionnaire(tx, { id: ctx.newId(), authority: ctx.staff.authorityId, document })
      const latest = (await listVersionHashes(tx, questionnaire))[0] ?? { number: 0, sha256: null }
      if (latest.sha256 === sha256) return orRefuse(refuse({ kind: 'already-published', number: latest.number }))
      const version = { id: ctx.newId(), number: latest.number + 1, sha256, note: input.note }
      await insertVersion(tx, { ...version, questionnaire, document, at: ctx.clock(), by: ctx.staff.id })
      const detail = { questionnaire: document.key, version: version.number, sha256 }
      await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'questionnaire-published', detail })
      return { version: version.id, number: version.number }
    })
  }),
})
