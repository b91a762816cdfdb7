import type { Known } from '@aterrapport/domain/access/identify.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { BegunLogin, UnnamedEid } from './begun.ts'

export interface Begun extends BegunLogin {
  readonly secretHash: Buffer
  readonly report: string
  readonly expiresAt: Instant
}

interface NewLogin extends Begun {
  readonly stateHash: Buffer
  readonly now: Instant
}

/** Notes an e-identification that begins, and forgets those that nobody came back from. */
export async function insertLogin(tx: Tx, { stateHash, secretHash, report, expiresAt, now, ...begun }: NewLogin): Promise<void> {
  await tx.deleteFrom('eid_login').where('expires_at', '<', now).execute()
  await tx
    .insertInto('eid_login')
    .values({ state_hash: stateHash, secret_hash: secretHash, report_id: report, begun: json<BegunLogin>(begun), expires_at: expiresAt })
    .execute()
}

/** Takes out the e-identification that a browser comes back from, so that nobody comes back from it again. */
export async function takeLogin(db: Db, stateHash: Buffer): Promise<Begun | null> {
  const row = await db.deleteFrom('eid_login').where('state_hash', '=', stateHash).returningAll().executeTakeFirst()
  if (row === undefined) return null
  return { ...row.begun, secretHash: row.secret_hash, report: row.report_id, expiresAt: row.expires_at }
}

export async function findSignOff(db: Db, report: string): Promise<SignOffRule | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .select('round.sign_off as signOff')
    .where('report.id', '=', report)
    .executeTakeFirst()
  return row?.signOff
}

const PERSON = ['person.id', 'person.name', 'person.position', 'person.email'] as const

/** Whom an e-identification belongs to. */
export async function findOwner(db: Db, subject: Buffer): Promise<Person | null> {
  const owner = await db
    .selectFrom('person_eid')
    .innerJoin('person', 'person.id', 'person_eid.person_id')
    .select(PERSON)
    .where('person_eid.subject_hash', '=', subject)
    .executeTakeFirst()
  return owner ?? null
}

/** A person by their identifier or their address, and whether they have an e-identification of the issuer other than the one named. */
export async function findKnown(
  db: Db,
  who: { readonly id: string } | { readonly email: string },
  { issuer, subject }: { issuer: string; subject: Buffer },
): Promise<Known | null> {
  const row = await db
    .selectFrom('person')
    .leftJoin('person_eid', (join) => join.onRef('person_eid.person_id', '=', 'person.id').on('person_eid.issuer', '=', issuer))
    .select([...PERSON, 'person_eid.subject_hash'])
    .where((where) => ('id' in who ? where('person.id', '=', who.id) : where('person.email', '=', who.email)))
    .executeTakeFirst()
  if (row === undefined) return null
  const { subject_hash: own, ...person } = row
  return { person, otherEid: own !== null && !own.equals(subject) }
}

interface Owned {
  readonly subject: Buffer
  readonly issuer: string
  readonly person: string
}

/** From now on the e-identification is this person's. False when it, or the person, is tied to another already. */
export async function tieEid(tx: Tx, { subject, issuer, person }: Owned): Promise<boolean> {
  await tx
    .insertInto('person_eid')
    .values({ subject_hash: subject, issuer, person_id: person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const tied = await tx
    .selectFrom('person_eid')
    .select('person_id')
    .where('subject_hash', '=', subject)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return tied !== undefined
}

/** The name that the provider vouches for. */
export async function renamePerson(tx: Tx, person: string, name: string): Promise<void> {
  await tx.updateTable('person').set({ name }).where('id', '=', person).execute()
}

/** Keeps who an e-identification says it is, until an address has been confirmed. */
export async function keepUnnamed(tx: Tx, secretHash: Buffer, unnamed: UnnamedEid): Promise<void> {
  await tx
    .updateTable('session')
    .set({ unnamed_eid: json(unnamed), person_id: null, identification: null })
    .where('secret_hash', '=', secretHash)
    .execute()
}

export async function findUnnamed(db: Db, secretHash: Buffer): Promise<UnnamedEid | null> {
  const row = await db.selectFrom('session').select('unnamed_eid').where('secret_hash', '=', secretHash).executeTakeFirst()
  return row?.unnamed_eid ?? null
}
