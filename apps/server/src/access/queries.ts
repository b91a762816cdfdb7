import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { RecipientSession } from '../session/session.ts'

/** What there is to tell a session's part in a report from. */
export interface Standing {
  /** The session's links to the report that are still good. */
  readonly links: readonly { readonly purpose: 'registry' | 'contributor' | 'certifier' | 'signatory'; readonly email: string | null }[]
  readonly joined: boolean
  /** The addresses of those who were asked to vouch: now, or when the report was last handed in. */
  readonly handover: { readonly certifier: string | null; readonly signatory: string | null } | null
}

export async function findStanding(
  db: Db,
  { secretHash, person }: RecipientSession,
  { report, now }: { report: string; now: Instant },
): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select
      coalesce(
        (select jsonb_agg(jsonb_build_object('purpose', l.purpose, 'email', l.email))
           from session_link s join access_link l on l.id = s.access_link_id
          where s.secret_hash = ${secretHash} and l.report_id = r.id and l.expires_at > ${now} and l.revoked_at is null),
        '[]') as links,
      exists (select from contributor c where c.report_id = r.id and c.person_id = ${person?.id ?? null}::uuid) as joined,
      (select jsonb_build_object('certifier', h.handover -> 'certifier' ->> 'email', 'signatory', h.handover -> 'signatory' ->> 'email')
         from (select coalesce(
                 r.state -> 'handover',
                 (select document -> 'handover' from submission where r.status not in ('notStarted', 'inProgress') and report_id = r.id order by number desc limit 1)
               ) as handover) h
        where h.handover is not null) as handover
    from report r where r.id = ${report}`.execute(db)
  return rows[0] ?? null
}

/** What a call may name, by the name of its input, with the authority it belongs to. */
const AUTHORITY_OF = {
  grant: (id: string) => sql`select authority_id from grant_year where id = ${id}`,
  round: (id: string) => sql`select g.authority_id from round r join grant_year g on g.id = r.grant_id where r.id = ${id}`,
  report: (id: string) =>
    sql`select g.authority_id from report p join round r on r.id = p.round_id join grant_year g on g.id = r.grant_id where p.id = ${id}`,
  submission: (id: string) =>
    sql`select g.authority_id from submission s join report p on p.id = s.report_id join round r on r.id = p.round_id join grant_year g on g.id = r.grant_id where s.id = ${id}`,
  attachment: (id: string) =>
    sql`select g.authority_id from attachment a join report p on p.id = a.report_id join round r on r.id = p.round_id join grant_year g on g.id = r.grant_id where a.id = ${id}`,
  questionnaire: (id: string) => sql`select authority_id from questionnaire where id = ${id}`,
  version: (id: string) =>
    sql`select q.authority_id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where v.id = ${id}`,
  draft: (id: string) => sql`select authority_id from questionnaire_draft where id = ${id}`,
  test: (id: string) => sql`select authority_id from test_answers where id = ${id}`,
} as const

export type Named = keyof typeof AUTHORITY_OF

export function isNamed(key: string): key is Named {
  return Object.hasOwn(AUTHORITY_OF, key)
}

/** The authority that something belongs to; null when there is no such thing. */
export async function findAuthorityOf(db: Db, what: Named, id: string): Promise<string | null> {
  const { rows } = await sql<{ authority_id: string }>`${AUTHORITY_OF[what](id)}`.execute(db)
  return rows[0]?.authority_id ?? null
}

/** The report that a submission or an attachment belongs to. */
export async function findReportOf(db: Db, what: 'submission' | 'attachment', id: string): Promise<string | null> {
  return (await db.selectFrom(what).select('report_id').where('id', '=', id).executeTakeFirst())?.report_id ?? null
}
