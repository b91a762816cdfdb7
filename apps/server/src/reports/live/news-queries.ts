import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../../database/database.ts'
import type { Changes } from '../shapes.ts'
import { CHANNEL } from './news.ts'
import { othersIn } from './presence-queries.ts'

/** As an Instant is written. */
const CHANGED_AT = sql`to_char(answer.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** All that is new in a report since a revision, in one statement, and so all of one moment. */
export async function findNews(
  db: Db,
  report: string,
  { since, client, now }: { since: number; client: string | null; now: Instant },
): Promise<Changes | null> {
  const { rows } = await sql<Changes>`
    select report.revision, report.state, round.status as "roundStatus",
      coalesce((
        select jsonb_object_agg(answer.path, jsonb_build_object(
          'value', answer.value, 'version', answer.version, 'author', person.name, 'at', ${CHANGED_AT}
        ))
        from answer join person on person.id = answer.author_id
        where answer.report_id = report.id and answer.revision > ${since}
      ), '{}') as answers,
      ${othersIn(report, { client, now })} as others
    from report join round on round.id = report.round_id
    where report.id = ${report}
  `.execute(db)
  return rows[0] ?? null
}

/** Tells everybody who follows the report, once the transaction commits, that something else than its answers has changed. */
export async function tellOf(tx: Tx, report: string): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${report}::text)`.execute(tx)
}
