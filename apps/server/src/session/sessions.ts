import { RECIPIENT_SESSION, STAFF_SESSION } from '@aterrapport/domain/access/session-life.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import type { CookieJar } from './cookies.ts'
import { deleteExpiredSessions, deleteSession, findRecipientSession, findStaffSession, insertSession } from './queries.ts'
import { hashSecret, newSecret } from './secret.ts'
import type { RecipientSession, Session } from './session.ts'

/** Whoever the cookies of a request belong to. */
export async function readSession(db: Db, cookies: CookieJar, now: Instant): Promise<Session> {
  const staff = cookies.get('staff')
  const recipient = cookies.get('recipient')
  return {
    staff: staff === null ? null : await findStaffSession(db, hashSecret(staff), now),
    recipient: recipient === null ? null : await findRecipientSession(db, hashSecret(recipient), now),
  }
}

interface Opening {
  readonly cookies: CookieJar
  readonly now: Instant
}

/** Signs a member of staff in. The secret is new at every sign-in, so one that was planted beforehand is worth nothing. */
export async function openStaffSession(db: Db, staffId: string, { cookies, now }: Opening): Promise<void> {
  const secret = newSecret()
  await deleteExpiredSessions(db, now)
  await insertSession(db, { secretHash: hashSecret(secret), staffId, now, expiresAt: later(now, STAFF_SESSION.longest) })
  cookies.set('staff', secret, STAFF_SESSION.longest)
}

/** Opens a session for a browser that has shown a valid link. Add the link to it in `session_link`. */
export async function openRecipientSession(db: Db, { cookies, now }: Opening): Promise<RecipientSession> {
  const secret = newSecret()
  const secretHash = hashSecret(secret)
  await insertSession(db, { secretHash, staffId: null, now, expiresAt: later(now, RECIPIENT_SESSION.longest) })
  cookies.set('recipient', secret, RECIPIENT_SESSION.longest)
  return { secretHash, person: null, identification: { kind: 'email' } }
}

/** Ends the session on the server too, so that a copied cookie ends with it. */
export async function closeSession(db: Db, cookies: CookieJar, kind: 'staff' | 'recipient'): Promise<void> {
  const secret = cookies.get(kind)
  if (secret !== null) await deleteSession(db, hashSecret(secret))
  cookies.clear(kind)
}

function later(now: Instant, seconds: number): Instant {
  // toISOString gives what an Instant is.
  return new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant
}
