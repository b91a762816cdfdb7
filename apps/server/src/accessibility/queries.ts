import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'

/** A fault of accessibility as somebody told it. */
export interface ToldFault {
  readonly what: string
  readonly page: string
  readonly replyTo: string | null
}

/** Until the transaction ends, nobody else tells of a fault from the same network address. */
export async function lockTelling(tx: Tx, addressHash: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`fault:${addressHash.toString('hex')}`}, 0))`.execute(tx)
}

/** When faults were told from a network address since a time, oldest first. */
export async function listToldFrom(db: Db, addressHash: Buffer, since: Instant): Promise<Instant[]> {
  const rows = await db
    .selectFrom('accessibility_fault')
    .select('at')
    .where('address_hash', '=', addressHash)
    .where('at', '>', since)
    .orderBy('at')
    .execute()
  return rows.map(({ at }) => at)
}

interface NewFault extends ToldFault {
  readonly id: string
  readonly at: Instant
  readonly addressHash: Buffer
}

export async function insertFault(tx: Tx, { id, at, addressHash, what, page, replyTo }: NewFault): Promise<void> {
  await tx.insertInto('accessibility_fault').values({ id, at, address_hash: addressHash, what, page, reply_to: replyTo }).execute()
}

export async function findFault(db: Db, id: string): Promise<ToldFault | null> {
  const row = await db
    .selectFrom('accessibility_fault')
    .select(['what', 'page', 'reply_to as replyTo'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
