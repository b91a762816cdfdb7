import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../database/database.ts'
import { CHANNEL } from './news.ts'
import type { Window } from './shapes.ts'

/** Who is not heard of for so long has closed the window, or lost the connection. */
const GONE_AFTER = sql`interval '30 seconds'`

/** Whether anybody has the report open in another window than this one: there is nobody to tell else. */
export function isOpenElsewhere(report: string, { client, now }: { client: string | null; now: Instant }): RawBuilder<boolean> {
  return sql`exists (
    select from report_presence as other
    where other.report_id = ${report}::uuid and other.client is distinct from ${client}::uuid
      and other.seen_at >= ${now}::timestamptz - ${GONE_AFTER}
  )`
}

/** The others who have the report open, as JSON. */
export function othersIn(report: string, { client, now }: { client: string | null; now: Instant }) {
  return sql`coalesce((
    select jsonb_agg(
      jsonb_build_object('client', here.client, 'person', person.id, 'name', person.name, 'section', here.section, 'path', here.path)
      order by person.name collate "sv-x-icu", here.client
    )
    from report_presence as here join person on person.id = here.person_id
    where here.report_id = ${report}::uuid and here.client is distinct from ${client}::uuid
      and here.seen_at >= ${now}::timestamptz - ${GONE_AFTER}
  ), '[]')`
}

interface Present {
  readonly report: string
  readonly window: Window
  readonly person: string
  readonly now: Instant
  /** The stream that keeps it; null when the window said it itself. */
  readonly stream: string | null
  /** False for a mere sign of life, which leaves the place as it was. */
  readonly moved: boolean
}

/** Notes that somebody has the report open and where, forgets those who have gone, and tells the others when any of that is new. */
export async function notePresence(db: Db, { report, window, person, now, stream, moved }: Present): Promise<void> {
  const { client, section, path } = window
  await sql`
    with gone as (
      delete from report_presence
      where report_id = ${report} and client <> ${client} and seen_at < ${now}::timestamptz - ${GONE_AFTER}
      returning client
    ), unmoved as (
      select from report_presence
      where report_id = ${report} and client = ${client} and seen_at >= ${now}::timestamptz - ${GONE_AFTER}
        and (not ${moved}::boolean or (section is not distinct from ${section}::text and path is not distinct from ${path}::text))
    ), noted as (
      insert into report_presence as here (report_id, client, stream, person_id, section, path, seen_at)
      values (${report}::uuid, ${client}::uuid, ${stream}::uuid, ${person}::uuid, ${section}::text, ${path}::text, ${now}::timestamptz)
      on conflict (report_id, client) do update set
        stream = coalesce(excluded.stream, here.stream), person_id = excluded.person_id, seen_at = excluded.seen_at,
        section = case when ${moved}::boolean then excluded.section else here.section end,
        path = case when ${moved}::boolean then excluded.path else here.path end
      returning client
    )
    select pg_notify(${CHANNEL}, ${report}::text) from noted
    where (exists (select from gone) or not exists (select from unmoved)) and ${isOpenElsewhere(report, { client, now })}
  `.execute(db)
}

/** The stream has ended, and with it the presence that it kept, unless the window has opened another since. */
export async function removePresence(db: Db, { report, stream }: { report: string; stream: string }): Promise<void> {
  await sql`
    with gone as (delete from report_presence where report_id = ${report} and stream = ${stream} returning client)
    select pg_notify(${CHANNEL}, ${report}::text) from gone
  `.execute(db)
}
