import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { DraftAnswer, DraftAnswers } from './shapes.ts'

export interface Change {
  readonly path: Path
  readonly value: Value
  readonly basedOn: number | null
}

export interface Batch {
  readonly report: string
  readonly author: string
  readonly at: Instant
  readonly changes: readonly Change[]
}

/**
 * Saves a batch in one statement. `ifInProgress` refuses it as a whole (null) unless the report is being filled in and its
 * round is open; `decided` is for a caller that has locked the report and asked the domain. Raising the revision locks the
 * report, so batches follow one another. A change whose answer has another version than it was based on, or that says what
 * already stands, is left out of `written`.
 */
export async function saveAnswers(
  db: Db,
  batch: Batch,
  when: 'ifInProgress' | 'decided',
): Promise<{ revision: number; written: ReadonlyMap<Path, number> } | null> {
  const changes = json(batch.changes.map(({ path, value, basedOn }) => ({ path, value, version: (basedOn ?? 0) + 1 })))
  const { rows } = await sql<{ revision: number; path: string | null; version: number | null }>`
    with raised as (
      update report set revision = report.revision + 1, last_change_at = ${batch.at}::timestamptz
      from round
      where report.id = ${batch.report} and round.id = report.round_id
        and (${when === 'decided'} or (report.status = 'inProgress' and round.status = 'open'))
      returning report.revision
    ), written as (
      insert into answer (report_id, path, value, version, revision, author_id, changed_at)
      select ${batch.report}::uuid, change.path, coalesce(change.value, 'null'), change.version, raised.revision, ${batch.author}::uuid, ${batch.at}::timestamptz
      from raised, jsonb_to_recordset(${changes}::jsonb) as change (path text, value jsonb, version integer)
      on conflict (report_id, path) do update
      set value = excluded.value, version = excluded.version, revision = excluded.revision, author_id = excluded.author_id, changed_at = excluded.changed_at
      where answer.version + 1 = excluded.version and answer.value <> excluded.value
      returning path, version
    )
    select raised.revision, written.path, written.version from raised left join written on true
  `.execute(db)
  const first = rows[0]
  if (first === undefined) return null
  const written = new Map<Path, number>()
  for (const { path, version } of rows) if (path !== null && version !== null) written.set(path, version)
  return { revision: first.revision, written }
}

/** What stands at some paths, or at all. */
export async function listAnswers(db: Db, report: string, where: { paths?: readonly Path[]; since?: number } = {}): Promise<DraftAnswers> {
  const { paths, since } = where
  const rows = await db
    .selectFrom('answer')
    .innerJoin('person', 'person.id', 'answer.author_id')
    .select(['answer.path', 'answer.value', 'answer.version', 'answer.changed_at as at', 'person.name as author'])
    .where('answer.report_id', '=', report)
    .$if(paths !== undefined, (query) => query.where(sql<boolean>`answer.path = any(${paths})`))
    .$if(since !== undefined, (query) => query.where('answer.revision', '>', since ?? 0))
    .execute()
  return Object.fromEntries(rows.map(({ path, ...answer }): [Path, DraftAnswer] => [path, answer]))
}

/** The answers as the form engine takes them. */
export async function readAnswers(db: Db, report: string): Promise<Answers> {
  const rows = await db.selectFrom('answer').select(['path', 'value']).where('report_id', '=', report).execute()
  return Object.fromEntries(rows.map(({ path, value }): [Path, Value] => [path, value]))
}

/** Notes how far a draft has come, unless a newer save has told it already. */
export async function saveProgress(
  db: Db,
  report: string,
  progress: { revision: number; answered: number; toAnswer: number },
): Promise<void> {
  await db
    .updateTable('report')
    .set({ answered: progress.answered, to_answer: progress.toAnswer })
    .where('id', '=', report)
    .where('revision', '=', progress.revision)
    .where((where) => where.or([where('answered', '<>', progress.answered), where('to_answer', '<>', progress.toAnswer)]))
    .execute()
}
