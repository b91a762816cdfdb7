import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

export interface DoneEdit {
  readonly revision: number
  readonly id: string
  readonly edit: DesignEdit
  readonly inverse: DesignEdit
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Instant
}

/** What has been done to a draft after a revision, in order. */
export async function listEdits(db: Db, draft: string, since: number): Promise<readonly DoneEdit[]> {
  const { rows } = await sql<DoneEdit>`
    select revision, edit.id, edit, inverse, jsonb_build_object('id', staff.id, 'name', staff.name) as by, made_at as at
    from questionnaire_draft_edit as edit join staff on staff.id = edit.author_id
    where edit.draft_id = ${draft} and revision > ${since}
    order by revision
  `.execute(db)
  return rows
}

export async function insertEdits(tx: Tx, draft: string, edits: readonly DoneEdit[]): Promise<void> {
  if (edits.length === 0) return
  await tx
    .insertInto('questionnaire_draft_edit')
    .values(
      edits.map(({ revision, id, edit, inverse, by, at }) => ({
        draft_id: draft,
        revision,
        id,
        edit: json(edit),
        inverse: json(inverse),
        author_id: by.id,
        made_at: at,
      })),
    )
    .execute()
}

/** Forgets what was done up to a revision. */
export async function forgetEdits(tx: Tx, draft: string, upTo: number): Promise<void> {
  await tx.deleteFrom('questionnaire_draft_edit').where('draft_id', '=', draft).where('revision', '<=', upTo).execute()
}
