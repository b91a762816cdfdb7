import type { Identification } from '@aterrapport/domain/access/identification.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

/** The person an address belongs to, by the name and position they gave last. */
export async function upsertPerson(tx: Tx, person: Person): Promise<Person> {
  return tx
    .insertInto('person')
    .values({ ...person, phone: null })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ name: person.name, position: person.position }))
    .returning(['id', 'name', 'position', 'email'])
    .executeTakeFirstOrThrow()
}

export async function addContributor(tx: Tx, { report, person, at }: { report: string; person: string; at: Instant }): Promise<boolean> {
  const added = await tx
    .insertInto('contributor')
    .values({ report_id: report, person_id: person, joined_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return added !== undefined
}

export async function listContributors(db: Db, report: string): Promise<Person[]> {
  return db
    .selectFrom('contributor')
    .innerJoin('person', 'person.id', 'contributor.person_id')
    .select(['person.id', 'person.name', 'person.position', 'person.email'])
    .where('contributor.report_id', '=', report)
    .orderBy('contributor.joined_at')
    .execute()
}

/** The name and position a person vouches under, and the telephone they are reached at. */
export async function savePerson(tx: Tx, person: Person, phone: string): Promise<void> {
  await tx.updateTable('person').set({ name: person.name, position: person.position, phone }).where('id', '=', person.id).execute()
}

/** From now on the browser is this person's, as surely as they have identified themselves in it. */
export async function nameSession(
  tx: Tx,
  secretHash: Buffer,
  { person, identification }: { person: string; identification: Identification },
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ person_id: person, identification: json(identification), unnamed_eid: null })
    .where('secret_hash', '=', secretHash)
    .execute()
}

/** When the codes that were asked for since a time were sent: to one address, or for one report whatever the address. */
export async function listCodesSince(
  db: Db,
  asked: { email: string; report: string; since: Instant },
): Promise<{ email: string; createdAt: Instant }[]> {
  return db
    .selectFrom('email_code')
    .select(['email', 'created_at as createdAt'])
    .where('created_at', '>', asked.since)
    .where((where) => where.or([where('email', '=', asked.email), where('report_id', '=', asked.report)]))
    .orderBy('created_at')
    .execute()
}

interface NewCode {
  readonly id: string
  readonly report: string
  readonly email: string
  readonly hash: Buffer
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export async function insertCode(tx: Tx, code: NewCode): Promise<void> {
  await tx
    .insertInto('email_code')
    .values({
      id: code.id,
      report_id: code.report,
      email: code.email,
      code_hash: code.hash,
      created_at: code.createdAt,
      expires_at: code.expiresAt,
      used_at: null,
    })
    .execute()
}

/** Counts one try against the newest code of an address, and gives what it takes to judge it. One statement, so that no two tries count as one. */
export async function countTry(db: Db, report: string, email: string) {
  return db
    .updateTable('email_code')
    .set({ tries: sql`tries + 1` })
    .where('id', '=', (from) =>
      from
        .selectFrom('email_code')
        .select('id')
        .where('report_id', '=', report)
        .where('email', '=', email)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    )
    .returning(['id', 'code_hash as hash', 'tries', 'created_at as createdAt', 'expires_at as expiresAt', 'used_at as usedAt'])
    .executeTakeFirst()
}

/** Until the transaction ends, nobody else asks for a code for the address. */
export async function lockAddress(tx: Tx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`email:${email}`}, 0))`.execute(tx)
}

/** Takes a code into use; false when another call was first. */
export async function takeCode(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const taken = await tx
    .updateTable('email_code')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}
