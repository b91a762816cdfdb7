import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { json } from '../database/json.ts'
import { CHANNEL } from './live/news.ts'
import { isOpenElsewhere } from './live/presence-queries.ts'
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
  /** The window that it was given in, which need not be told; null where that is not known. */
  readonly client: string | null
}

/** What the same person writes on within so long is one row of the answer's history. */
const ONE_RUN = sql`interval '5 minutes'`
/** So many values of one answer are remembered. */
const MOST_REMEMBERED = 100

/**
 * Saves a batch in one statement. `ifInProgress` refuses it as a whole (null) unless the report is being filled in and its
 * round is open; `decided` is for a caller that has locked the report and asked the domain. Raising the revision locks the
 * report, so batches follow one another. A change whose answer has another version than it was based on, or that says what
 * already stands, is left out of `written`.
 *
 * What is written is remembered, and those who have the report open elsewhere are told of the revision when it commits. Somebody who
 * writes on replaces the row of a moment ago, unless that would forget what cannot be guessed from the new value: an answer that is
 * emptied or cut to less than half, and one that is put back to what it was before, have rows of their own.
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
      returning path, version, value
    ), run as (
      select written.*, before.version as joined, coalesce(before.began_at, ${batch.at}::timestamptz) as began_at
      from written left join answer_history as before on before.report_id = ${batch.report} and before.path = written.path
        and before.version = written.version - 1 and before.author_id = ${batch.author}
        and before.began_at > ${batch.at}::timestamptz - ${ONE_RUN}
        and written.value <> 'null' and length(written.value::text) * 2 >= length(before.value::text)
        and not exists (
          select from answer_history as older
          where older.report_id = ${batch.report} and older.path = written.path and older.version < before.version and older.value = written.value
        )
    ), replaced as (
      delete from answer_history as before using run
      where before.report_id = ${batch.report} and before.path = run.path and before.version = run.joined
    ), remembered as (
      insert into answer_history (report_id, path, version, value, author_id, began_at, changed_at)
      select ${batch.report}::uuid, path, version, value, ${batch.author}::uuid, began_at, ${batch.at}::timestamptz from run
    ), forgotten as (
      delete from answer_history as old using written
      where old.report_id = ${batch.report} and old.path = written.path and written.version % 20 = 0 and old.version < (
        select version from answer_history as kept where kept.report_id = ${batch.report} and kept.path = written.path
        order by version desc offset ${MOST_REMEMBERED} limit 1
      )
    ), told as materialized (
      select pg_notify(${CHANNEL}, ${batch.report}::text || ' ' || revision) from raised
      where exists (select from written) and ${isOpenElsewhere(batch.report, { client: batch.client, now: batch.at })}
    )
    select raised.revision, written.path, written.version from raised left join written on true left join told on true
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
