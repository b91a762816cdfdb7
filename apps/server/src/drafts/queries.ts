import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { BasedOn, DraftSummary } from './shapes.ts'

const basedOn = sql<BasedOn | null>`(
  select jsonb_build_object('version', version.id, 'number', version.number, 'correction', version.correction, 'title', version.document -> 'title' ->> 'sv')
  from questionnaire_version as version where version.id = draft.based_on
)`

/** The drafts of an authority, the one that was last worked on first. */
export async function listDrafts(db: Db, authority: string): Promise<readonly DraftSummary[]> {
  const { rows } = await sql<DraftSummary>`
    select draft.id, draft.document -> 'title' ->> 'sv' as title, draft.document ->> 'key' as key, ${basedOn} as "basedOn",
      draft.same_at is distinct from draft.revision as changed, draft.updated_at as "updatedAt", staff.name as "updatedBy", draft.problems
    from questionnaire_draft as draft join staff on staff.id = draft.updated_by
    where draft.authority_id = ${authority}
    order by draft.updated_at desc, draft.id desc
  `.execute(db)
  return rows
}

export interface Draft {
  readonly id: string
  readonly document: Questionnaire
  readonly revision: number
  readonly keptAfter: number
  readonly basedOn: BasedOn | null
}

export async function findDraft(db: Db, id: string): Promise<Draft | null> {
  return (await draftById(db, id).executeTakeFirst()) ?? null
}

/** The draft, which until the transaction ends nobody else can change. */
export async function lockDraft(tx: Tx, id: string): Promise<Draft | null> {
  return (await draftById(tx, id).forNoKeyUpdate().executeTakeFirst()) ?? null
}

/** How far a draft has come, without the draft. */
export async function findRevision(db: Db, id: string): Promise<Pick<Draft, 'revision' | 'keptAfter'> | null> {
  const row = db.selectFrom('questionnaire_draft').select(['revision', 'kept_after as keptAfter']).where('id', '=', id)
  return (await row.executeTakeFirst()) ?? null
}

function draftById(db: Db, id: string) {
  return db
    .selectFrom('questionnaire_draft as draft')
    .select(['draft.id', 'draft.document', 'draft.revision', 'draft.kept_after as keptAfter', basedOn.as('basedOn')])
    .where('draft.id', '=', id)
}

interface NewDraft {
  readonly id: string
  readonly authority: string
  readonly document: Questionnaire
  readonly problems: number
  readonly basedOn: string | null
  readonly sameAsBase: boolean
  readonly at: Instant
  readonly by: string
}

export async function insertDraft(tx: Tx, { id, authority, document, problems, at, by, ...draft }: NewDraft): Promise<void> {
  await tx
    .insertInto('questionnaire_draft')
    .values({
      id,
      authority_id: authority,
      document: json(document),
      problems,
      based_on: draft.basedOn,
      same_at: draft.sameAsBase ? 0 : null,
      created_at: at,
      created_by: by,
      updated_at: at,
      updated_by: by,
    })
    .execute()
}

interface NewRevision {
  readonly id: string
  readonly document: Questionnaire
  readonly problems: number
  readonly revision: number
  readonly keptAfter: number
  readonly at: Instant
  readonly by: string
}

export async function saveRevision(tx: Tx, { id, document, problems, revision, keptAfter, at, by }: NewRevision): Promise<void> {
  await tx
    .updateTable('questionnaire_draft')
    .set({ document: json(document), problems, revision, kept_after: keptAfter, updated_at: at, updated_by: by })
    .where('id', '=', id)
    .execute()
}

/** Notes that a draft is now, at a revision, the same as a published version. */
export async function rebaseDraft(tx: Tx, id: string, { version, revision }: { version: string; revision: number }): Promise<void> {
  await tx.updateTable('questionnaire_draft').set({ based_on: version, same_at: revision }).where('id', '=', id).execute()
}

/** Removes a draft with what was done to it; published versions and test answers stay. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('questionnaire_draft').where('id', '=', id).execute()
}
