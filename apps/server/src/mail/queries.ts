import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'

export async function findMessage(db: Db, id: string): Promise<{ recipient: string; status: 'queued' | 'sent' | 'failed' } | null> {
  return (await db.selectFrom('message').select(['recipient', 'status']).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function markSent(db: Db, id: string, at: Instant): Promise<void> {
  await db.updateTable('message').set({ status: 'sent', sent_at: at, error: null }).where('id', '=', id).execute()
}

/** Notes what the mail server said; the message stays queued as long as there are tries left. */
export async function markFailed(db: Db, id: string, outcome: { status: 'queued' | 'failed'; error: string }): Promise<void> {
  await db.updateTable('message').set(outcome).where('id', '=', id).execute()
}
