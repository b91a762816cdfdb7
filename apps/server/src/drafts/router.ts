import { refuse } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import type { Published } from '../questionnaires/shapes.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import { router, staffProcedure } from '../trpc.ts'
import { create } from './create.ts'
import { asChange, editDraft } from './edit.ts'
import { listEdits } from './edit-queries.ts'
import { publishDraft } from './publish.ts'
import { listOthers, notePresence } from './presence-queries.ts'
import { deleteDraft, findDraft, findRevision, listDrafts, lockDraft } from './queries.ts'
import { factsOf } from './facts.ts'
import { saveTest } from './save-test.ts'
import { deleteTest, listTests } from './test-queries.ts'
import { FactsInput, SaveTestInput, type TestFacts, TestInput } from './test-shapes.ts'
import { ChangesInput, CreateInput, type DraftChanges, type DraftDetail, DraftInput, EditInput, PublishDraftInput } from './shapes.ts'

/** Questionnaires that are being designed. */
export const draftsRouter = router({
  list: staffProcedure.query(({ ctx }) => listDrafts(ctx.db, ctx.staff.authorityId)),

  create: staffProcedure.input(CreateInput).mutation(({ ctx, input }) => create(ctx, input)),

  get: staffProcedure.input(DraftInput).query(async ({ ctx, input }): Promise<DraftDetail> => {
    const { id, document, revision, basedOn } = orNotFound(await findDraft(ctx.db, input.draft))
    return { id, document, revision, basedOn, others: await listOthers(ctx.db, id, { client: null, now: ctx.clock() }) }
  }),

  edit: staffProcedure.input(EditInput).mutation(({ ctx, input }) => editDraft(ctx, input)),

  changes: staffProcedure.input(ChangesInput).query(async ({ ctx, input }): Promise<DraftChanges> => {
    const { db, staff } = ctx
    const { draft, client, since, at } = input
    const now = ctx.clock()
    const { revision, keptAfter } = orNotFound(await findRevision(db, draft))
    if (since < keptAfter || since > revision) orRefuse(refuse({ kind: 'start-over', revision }))
    await notePresence(db, { draft, client, staff: staff.id, place: at, now })
    const changes = since === revision ? [] : (await listEdits(db, draft, since)).map(asChange)
    // What was forgotten while this was read is missing from its beginning.
    if (changes.length > 0 && changes[0]?.revision !== since + 1) orRefuse(refuse({ kind: 'start-over', revision }))
    return { revision: changes.at(-1)?.revision ?? since, changes, others: await listOthers(db, draft, { client, now }) }
  }),

  /** Gone for everybody who has it open; what was published of it stays. */
  remove: staffProcedure.input(DraftInput).mutation(({ ctx, input }) =>
    ctx.transaction(async (tx) => {
      const { id, document, revision } = orNotFound(await lockDraft(tx, input.draft))
      await deleteDraft(tx, id)
      const detail = { draft: id, questionnaire: document.key, revision }
      await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'draft-removed', detail })
    }),
  ),

  publish: staffProcedure.input(PublishDraftInput).mutation(({ ctx, input }): Promise<Published> => publishDraft(ctx, input)),

  facts: staffProcedure.input(FactsInput).query(({ ctx, input }): Promise<TestFacts> => factsOf(ctx.db, input)),

  tests: staffProcedure.input(DraftInput).query(({ ctx, input }) => listTests(ctx.db, input.draft)),

  saveTest: staffProcedure.input(SaveTestInput).mutation(({ ctx, input }) => saveTest(ctx, input)),

  removeTest: staffProcedure.input(TestInput).mutation(({ ctx, input }) => deleteTest(ctx.db, input)),
})
