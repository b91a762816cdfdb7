import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { OtherDesigner } from './shapes.ts'

/** Who is not heard of for so long has closed the window, or lost the connection. */
const GONE_AFTER = sql`interval '30 seconds'`

interface Present {
  readonly draft: string
  readonly client: string
  readonly staff: string
  readonly place: string | null
  readonly now: Instant
}

/** Notes that somebody has the draft open and where, and forgets those who have gone. A draft that is gone itself has nobody. */
export async function notePresence(db: Db, { draft, client, staff, place, now }: Present): Promise<void> {
  await sql`
    with gone as (
      delete from draft_presence where draft_id = ${draft} and client <> ${client} and seen_at < ${now}::timestamptz - ${GONE_AFTER}
    )
    insert into draft_presence (draft_id, client, staff_id, place, seen_at)
    select id, ${client}::uuid, ${staff}::uuid, ${place}::text, ${now}::timestamptz from questionnaire_draft where id = ${draft}
    on conflict (draft_id, client) do update set staff_id = excluded.staff_id, place = excluded.place, seen_at = excluded.seen_at
  `.execute(db)
}

/** Those who have a draft open in other windows than this one. */
export async function listOthers(
  db: Db,
  draft: string,
  { client, now }: { client: string | null; now: Instant },
): Promise<readonly OtherDesigner[]> {
  const { rows } = await sql<OtherDesigner>`
    select presence.client, staff.name, presence.place as at
    from draft_presence as presence join staff on staff.id = presence.staff_id
    where presence.draft_id = ${draft} and presence.client is distinct from ${client}::uuid and presence.seen_at >= ${now}::timestamptz - ${GONE_AFTER}
    order by staff.name collate "sv-x-icu", presence.client
  `.execute(db)
  return rows
}
