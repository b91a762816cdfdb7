import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../database/database.ts'

/** A fault of accessibility as somebody told it. */
export interface ToldFault {
  readonly what: string
  readonly page: string
  readonly replyTo: string | null
}

interface NewFault extends ToldFault {
  readonly id: string
  readonly at: Instant
}

export async function insertFault(tx: Tx, { id, at, what, page, replyTo }: NewFault): Promise<void> {
  await tx.insertInto('accessibility_fault').values({ id, at, what, page, reply_to: replyTo }).execute()
}

export async function findFault(db: Db, id: string): Promise<ToldFault | null> {
  const row = await db
    .selectFrom('accessibility_fault')
    .select(['what', 'page', 'reply_to as replyTo'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
