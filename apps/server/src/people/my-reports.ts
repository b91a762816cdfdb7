import { isOutside, type WishOutcome } from '@aterrapport/domain/access/joining.ts'
import { turnOf } from '@aterrapport/domain/access/turn.ts'
import { isOverdue, lastDay } from '@aterrapport/domain/report/overdue.ts'
import type { Person, ReportState } from '@aterrapport/domain/report/state.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import { rolesOf } from '../access/part.ts'
import type { Standing } from '../access/queries.ts'
import type { Db } from '../database/database.ts'
import type { RecipientSession } from '../session/session.ts'
import type { MyReport } from './shapes.ts'

interface MyReportRow extends Standing {
  readonly report: string
  readonly grant: string
  readonly year: number
  readonly authority: string
  readonly recipient: string
  readonly round: string
  readonly roundStatus: RoundStatus
  readonly dueOn: CalendarDate
  readonly extendedTo: CalendarDate | null
  readonly state: ReportState
  readonly wish: WishOutcome | null
  readonly handedInAt: Instant | null
}

/**
 * The reports that a session has opened by a link that still holds, and those that its person has joined, wants to join, or was
 * asked to vouch for: now, or when they were handed in. The latest due first.
 */
export async function listMyReports(db: Db, { secretHash, person }: RecipientSession, now: Instant): Promise<readonly MyReportRow[]> {
  const email = person?.email.toLowerCase() ?? null
  const { rows } = await sql<MyReportRow>`
    with held as (
      select l.report_id, jsonb_agg(jsonb_build_object('purpose', l.purpose, 'email', l.email)) as links
      from session_link s join access_link l on l.id = s.access_link_id
      where s.secret_hash = ${secretHash} and l.revoked_at is null and l.expires_at > ${now}
      group by l.report_id
    ), mine as (
      select report_id from held
      union select report_id from contributor where person_id = ${person?.id ?? null}::uuid
      union select report_id from wish_to_join where person_id = ${person?.id ?? null}::uuid and outcome = 'waiting'
      union select id from report where lower(state -> 'handover' -> 'certifier' ->> 'email') = ${email}::text
      union select id from report where lower(state -> 'handover' -> 'signatory' ->> 'email') = ${email}::text
      union select report_id from submission where lower(document -> 'handover' -> 'certifier' ->> 'email') = ${email}::text
      union select report_id from submission where lower(document -> 'handover' -> 'signatory' ->> 'email') = ${email}::text
    )
    select r.id as report, grant_year.name as grant, grant_year.year, authority.name as authority, recipient.name as recipient,
      round.name as round, round.status as "roundStatus", round.due_on as "dueOn", r.extended_to as "extendedTo", r.state,
      coalesce(held.links, '[]') as links,
      exists (select from contributor c where c.report_id = r.id and c.person_id = ${person?.id ?? null}::uuid) as joined,
      (select outcome from wish_to_join w where w.report_id = r.id and w.person_id = ${person?.id ?? null}::uuid) as wish,
      (select jsonb_build_object('certifier', h.handover -> 'certifier' ->> 'email', 'signatory', h.handover -> 'signatory' ->> 'email')
         from (select coalesce(r.state -> 'handover', case when r.status in ('notStarted', 'inProgress') then null else latest.handover end) as handover) h
        where h.handover is not null) as handover,
      latest.at as "handedInAt"
    from mine
    join report r on r.id = mine.report_id
    join recipient on recipient.id = r.recipient_id
    join round on round.id = r.round_id
    join grant_year on grant_year.id = round.grant_id
    join authority on authority.id = grant_year.authority_id
    left join held on held.report_id = r.id
    left join lateral (
      select document -> 'handover' as handover, submitted_at as at from submission where report_id = r.id order by number desc limit 1
    ) latest on true
    order by round.due_on desc, recipient.name collate "sv-x-icu", grant_year.name collate "sv-x-icu"
  `.execute(db)
  return rows
}

/** One of somebody's reports, with what is theirs to do in it. */
export function toMyReport(row: MyReportRow, { person, now }: { person: Person | null; now: Instant }): MyReport {
  const { state, dueOn, extendedTo } = row
  const due = { dueOn, extendedTo }
  return {
    report: row.report,
    grant: { name: row.grant, year: row.year, authority: row.authority },
    recipient: row.recipient,
    round: row.round,
    status: state.status,
    dueOn: lastDay(state, due),
    overdue: isOverdue(state, due, now),
    turn: !row.joined && isOutside(row.wish) ? null : turnOf({ status: state.status, roles: rolesOf(row, person), round: row.roundStatus }),
    handedInAt: row.handedInAt,
  }
}
