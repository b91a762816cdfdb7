import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { QuestionnaireSummary, VersionDetail } from './shapes.ts'

const superseded = sql<boolean>`exists (
  select from questionnaire_version as later
  where later.questionnaire_id = version.questionnaire_id and later.number = version.number and later.correction > version.correction
)`

const instantOf = (column: RawBuilder<unknown>) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The questionnaires of an authority with their published versions, the latest first. */
export async function listQuestionnaires(db: Db, authority: string): Promise<readonly QuestionnaireSummary[]> {
  const { rows } = await sql<QuestionnaireSummary>`
    select questionnaire.id, questionnaire.key, questionnaire.title, versions.versions, drafts.drafts
    from questionnaire
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'id', version.id,
        'number', version.number,
        'correction', version.correction,
        'superseded', ${superseded},
        'retiredAt', ${instantOf(sql`retired.retired_at`)},
        'note', version.note,
        'publishedAt', ${instantOf(sql`version.published_at`)},
        'publishedBy', staff.name,
        'sections', jsonb_array_length(version.document -> 'sections'),
        'questions', (select coalesce(sum(jsonb_array_length(section -> 'questions')), 0) from jsonb_array_elements(version.document -> 'sections') as section)
      ) order by version.number desc, version.correction desc) as versions
      from questionnaire_version as version
      join staff on staff.id = version.published_by
      left join retired_version as retired on retired.questionnaire_id = version.questionnaire_id and retired.number = version.number
      where version.questionnaire_id = questionnaire.id
    ) as versions
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', draft.id, 'updatedAt', ${instantOf(sql`draft.updated_at`)}, 'updatedBy', staff.name
      ) order by draft.updated_at desc), '[]') as drafts
      from questionnaire_draft as draft join staff on staff.id = draft.updated_by
      where draft.authority_id = questionnaire.authority_id and draft.document ->> 'key' = questionnaire.key
    ) as drafts
    where questionnaire.authority_id = ${authority} and versions.versions is not null
    order by questionnaire.title collate "sv-x-icu"
  `.execute(db)
  return rows
}

export async function findVersion(db: Db, id: string): Promise<VersionDetail | null> {
  const { rows } = await sql<VersionDetail>`
    select version.id, version.questionnaire_id as questionnaire, version.number, version.correction, ${superseded} as superseded,
      retired.retired_at as "retiredAt", version.note, version.published_at as "publishedAt", staff.name as "publishedBy", version.sha256,
      version.document
    from questionnaire_version as version
    join staff on staff.id = version.published_by
    left join retired_version as retired on retired.questionnaire_id = version.questionnaire_id and retired.number = version.number
    where version.id = ${id}
  `.execute(db)
  return rows[0] ?? null
}

/** The latest version of the authority's questionnaire with a key; null when it has none published. */
export async function findLatestOf(db: Db, authority: string, key: string): Promise<string | null> {
  const latest = await db
    .selectFrom('questionnaire_version as version')
    .innerJoin('questionnaire', 'questionnaire.id', 'version.questionnaire_id')
    .select('version.id')
    .where('questionnaire.authority_id', '=', authority)
    .where('questionnaire.key', '=', key)
    .orderBy('version.number', 'desc')
    .orderBy('version.correction', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest?.id ?? null
}

interface Wanted {
  readonly id: string
  readonly authority: string
  readonly document: Questionnaire
}

/** The questionnaire with the document's key, made when there is none; locked, so that versions are numbered one at a time. */
export async function lockQuestionnaire(tx: Tx, { id, authority, document }: Wanted): Promise<string> {
  const { id: kept } = await tx
    .insertInto('questionnaire')
    .values({ id, authority_id: authority, key: document.key, title: document.title.sv })
    .onConflict((conflict) => conflict.columns(['authority_id', 'key']).doUpdateSet({ title: document.title.sv }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept
}

export interface PublishedVersion {
  readonly id: string
  readonly number: number
  readonly correction: number
  readonly sha256: string
}

/** The published versions with their corrections, the latest first. */
export async function listVersions(db: Db, questionnaire: string): Promise<readonly PublishedVersion[]> {
  return db
    .selectFrom('questionnaire_version')
    .select(['id', 'number', 'correction', 'sha256'])
    .where('questionnaire_id', '=', questionnaire)
    .orderBy('number', 'desc')
    .orderBy('correction', 'desc')
    .execute()
}

interface NewVersion {
  readonly id: string
  readonly questionnaire: string
  readonly number: number
  readonly correction: number
  readonly document: Questionnaire
  readonly sha256: string
  readonly note: string
  readonly at: Instant
  readonly by: string
}

export async function insertVersion(tx: Tx, { questionnaire, document, at, by, ...version }: NewVersion): Promise<void> {
  await tx
    .insertInto('questionnaire_version')
    .values({ ...version, questionnaire_id: questionnaire, document: json(document), published_at: at, published_by: by })
    .execute()
}

interface Retired {
  readonly questionnaire: string
  readonly number: number
}

/** Notes that a version is not to be used for new rounds; false when it was so already. */
export async function insertRetirement(
  tx: Tx,
  { questionnaire, number, at, by }: Retired & { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('retired_version')
    .values({ questionnaire_id: questionnaire, number, retired_at: at, retired_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Notes that a version may be used for new rounds; false when it already might. */
export async function removeRetirement(tx: Tx, { questionnaire, number }: Retired): Promise<boolean> {
  const removed = await tx
    .deleteFrom('retired_version')
    .where('questionnaire_id', '=', questionnaire)
    .where('number', '=', number)
    .returning('number')
    .executeTakeFirst()
  return removed !== undefined
}
