import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { QuestionnaireSummary, VersionDetail } from './shapes.ts'

/** The questionnaires of an authority with their published versions, the latest first. */
export async function listQuestionnaires(db: Db, authority: string): Promise<readonly QuestionnaireSummary[]> {
  const { rows } = await sql<QuestionnaireSummary>`
    select questionnaire.id, questionnaire.key, questionnaire.title, versions.versions
    from questionnaire
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'id', version.id,
        'number', version.number,
        'note', version.note,
        'publishedAt', to_char(version.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'publishedBy', staff.name,
        'sections', jsonb_array_length(version.document -> 'sections'),
        'questions', (select coalesce(sum(jsonb_array_length(section -> 'questions')), 0) from jsonb_array_elements(version.document -> 'sections') as section)
      ) order by version.number desc) as versions
      from questionnaire_version as version join staff on staff.id = version.published_by
      where version.questionnaire_id = questionnaire.id
    ) as versions
    where questionnaire.authority_id = ${authority} and versions.versions is not null
    order by questionnaire.title collate "sv-x-icu"
  `.execute(db)
  return rows
}

export async function findVersion(db: Db, id: string): Promise<VersionDetail | null> {
  const { rows } = await sql<VersionDetail>`
    select version.id, version.number, version.note, version.published_at as "publishedAt", staff.name as "publishedBy", version.sha256, version.document
    from questionnaire_version as version join staff on staff.id = version.published_by
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

/** The published versions' numbers and hashes, the latest first. */
export async function listVersionHashes(db: Db, questionnaire: string): Promise<readonly { number: number; sha256: string }[]> {
  return db
    .selectFrom('questionnaire_version')
    .select(['number', 'sha256'])
    .where('questionnaire_id', '=', questionnaire)
    .orderBy('number', 'desc')
    .execute()
}

interface NewVersion {
  readonly id: string
  readonly questionnaire: string
  readonly number: number
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
