import type { OwnAddresses, WishOutcome } from '@aterrapport/domain/access/joining.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'

/** What is known of somebody who wants to join a report, and of whose it is. */
interface KnownOf {
  readonly isContributor: boolean
  readonly wish: WishOutcome | null
  readonly own: OwnAddresses
}

/** Reads what decides whether somebody joins at once. The registry's addresses are those of all the recipient's rounds. */
export async function findKnown(db: Db, report: string, person: string | null): Promise<KnownOf> {
  const { rows } = await sql<KnownOf>`
    select
      exists (select from contributor c where c.report_id = r.id and c.person_id = ${person}::uuid) as "isContributor",
      (select outcome from wish_to_join w where w.report_id = r.id and w.person_id = ${person}::uuid) as wish,
      jsonb_build_object(
        'registry', (select coalesce(jsonb_agg(distinct registry_email), '[]') from report where recipient_id = r.recipient_id and registry_email is not null),
        'domains', (select coalesce(jsonb_agg(domain), '[]') from recipient_domain where recipient_id = r.recipient_id)) as own
    from report r where r.id = ${report}`.execute(db)
  const [known] = rows
  if (known === undefined) throw new Error(`There is no report ${report}`)
  return known
}

/** Where the registry of a report is written to. */
export async function findRegistryEmail(db: Db, report: string): Promise<string | null> {
  return (await db.selectFrom('report').select('registry_email').where('id', '=', report).executeTakeFirst())?.registry_email ?? null
}

/** Notes that somebody wants to join; false when it was known. */
export async function addWish(tx: Tx, { report, person, at }: { report: string; person: string; at: Instant }): Promise<boolean> {
  const added = await tx
    .insertInto('wish_to_join')
    .values({ report_id: report, person_id: person, wished_at: at, outcome: 'waiting', decided_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return added !== undefined
}

export interface Wish {
  readonly person: Person
  readonly outcome: WishOutcome
  readonly wishedAt: Instant
}

const wishes = (db: Db, report: string) =>
  db
    .selectFrom('wish_to_join')
    .innerJoin('person', 'person.id', 'wish_to_join.person_id')
    .select(['person.id', 'person.name', 'person.position', 'person.email', 'wish_to_join.outcome', 'wish_to_join.wished_at as wishedAt'])
    .where('wish_to_join.report_id', '=', report)

/** Those who wait to be let in, the longest first. */
export async function listWaiting(db: Db, report: string): Promise<Wish[]> {
  const rows = await wishes(db, report).where('wish_to_join.outcome', '=', 'waiting').orderBy('wish_to_join.wished_at').execute()
  return rows.map(({ outcome, wishedAt, ...person }) => ({ person, outcome, wishedAt }))
}

/** The wish of one person, which until the transaction ends nobody else answers. */
export async function lockWish(tx: Tx, report: string, person: string): Promise<Wish | null> {
  const row = await wishes(tx, report).where('person.id', '=', person).forUpdate('wish_to_join').executeTakeFirst()
  if (row === undefined) return null
  const { outcome, wishedAt, ...who } = row
  return { person: who, outcome, wishedAt }
}

interface Decision {
  readonly report: string
  readonly person: string
  readonly outcome: Exclude<WishOutcome, 'waiting'>
  readonly at: Instant
}

export async function saveOutcome(tx: Tx, { report, person, outcome, at }: Decision): Promise<void> {
  await tx
    .insertInto('wish_to_join')
    .values({ report_id: report, person_id: person, wished_at: at, outcome, decided_at: at })
    .onConflict((conflict) => conflict.columns(['report_id', 'person_id']).doUpdateSet({ outcome, decided_at: at }))
    .execute()
}

/** Forgets that an address was said no to: a colleague who is in has handed the case to it. */
export async function forgetNo(tx: Tx, report: string, email: string): Promise<void> {
  await tx
    .deleteFrom('wish_to_join')
    .where('report_id', '=', report)
    .where('outcome', 'in', ['turnedAway', 'removed'])
    .where('person_id', 'in', (from) => from.selectFrom('person').select('id').where('email', '=', email))
    .execute()
}

/** Takes somebody out of a report; null when they were not in it. What they have answered stays theirs. */
export async function removeContributor(tx: Tx, report: string, person: string): Promise<{ readonly email: string } | null> {
  const removed = await tx
    .deleteFrom('contributor')
    .using('person')
    .whereRef('person.id', '=', 'contributor.person_id')
    .where('contributor.report_id', '=', report)
    .where('contributor.person_id', '=', person)
    .returning('person.email')
    .executeTakeFirst()
  return removed ?? null
}
