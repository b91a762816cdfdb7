import { RECIPIENT_SESSION, STAFF_SESSION } from '@aterrapport/domain/access/session-life.ts'
import { instantOf } from '@aterrapport/domain/time/days.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import type { RecipientSession, Staff } from './session.ts'

export async function findStaffSession(db: Db, secretHash: Buffer, now: Instant): Promise<Staff | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .innerJoin('authority', 'authority.id', 'staff.authority_id')
    .select([
      'session.seen_at as seenAt',
      'staff.id',
      'staff.authority_id',
      'authority.name as authority',
      'staff.name',
      'staff.email',
      'staff.roles',
    ])
    .where('session.secret_hash', '=', secretHash)
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', before(now, STAFF_SESSION.idle))
    .executeTakeFirst()
  if (row === undefined) return null
  const { authority_id: authorityId, seenAt, ...staff } = row
  await noteSeen(db, { secretHash, seenAt, now })
  return { ...staff, authorityId }
}

export async function findRecipientSession(db: Db, secretHash: Buffer, now: Instant): Promise<RecipientSession | null> {
  const row = await db
    .selectFrom('session')
    .leftJoin('person', 'person.id', 'session.person_id')
    .select(['person.id', 'person.name', 'person.position', 'person.email', 'session.identification', 'session.seen_at as seenAt'])
    .where('session.secret_hash', '=', secretHash)
    .where('session.kind', '=', 'recipient')
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', before(now, RECIPIENT_SESSION.idle))
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, name, position, email, identification, seenAt } = row
  await noteSeen(db, { secretHash, seenAt, now })
  return {
    secretHash,
    person: id === null || name === null || email === null ? null : { id, name, position, email },
    identification: identification ?? { kind: 'email' },
  }
}

/** Signs of life are noted this often, in seconds; oftener would write at every keystroke. */
const NOTED_EVERY = 300

async function noteSeen(db: Db, { secretHash, seenAt, now }: { secretHash: Buffer; seenAt: Instant; now: Instant }): Promise<void> {
  if (seenAt > before(now, NOTED_EVERY)) return
  await db.updateTable('session').set({ seen_at: now }).where('secret_hash', '=', secretHash).execute()
}

function before(now: Instant, seconds: number): Instant {
  return instantOf(Date.parse(now) - seconds * 1000)
}

interface NewSession {
  readonly secretHash: Buffer
  readonly staffId: string | null
  readonly now: Instant
  readonly expiresAt: Instant
}

export async function insertSession(db: Db, { secretHash, staffId, now, expiresAt }: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      secret_hash: secretHash,
      kind: staffId === null ? 'recipient' : 'staff',
      staff_id: staffId,
      person_id: null,
      created_at: now,
      expires_at: expiresAt,
      seen_at: now,
    })
    .execute()
}

export async function deleteSession(db: Db, secretHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('secret_hash', '=', secretHash).execute()
}

export async function deleteExpiredSessions(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
}

interface KnownStaff {
  readonly id: string
  readonly name: string
}

export async function findStaffBySubject(db: Db, subject: string): Promise<KnownStaff | null> {
  return (await db.selectFrom('staff').select(['id', 'name']).where('subject', '=', subject).executeTakeFirst()) ?? null
}

/** Ties the subject to the member of staff with the address, who has not signed in before; null when there is none. */
export async function linkSubject(db: Db, { subject, email }: { subject: string; email: string }): Promise<KnownStaff | null> {
  const linked = await db
    .updateTable('staff')
    .set({ subject })
    .where('email', '=', email)
    .where('subject', 'is', null)
    .returning(['id', 'name'])
    .executeTakeFirst()
  return linked ?? null
}
