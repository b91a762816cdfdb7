import type { Db, Tx } from '../database/database.ts'

/** The most of a file that is sent, stored and held in memory at once. */
export const MOST_BYTES_OF_A_PART = 512 * 1024

export async function insertPart(tx: Tx, part: { readonly id: string; readonly start: number; readonly content: Buffer }): Promise<void> {
  await tx.insertInto('file_part').values({ file_id: part.id, starts_at: part.start, content: part.content }).execute()
}

/** The part that starts exactly there. */
export async function findPart(db: Db, id: string, start: number): Promise<Buffer | null> {
  const row = await db.selectFrom('file_part').select('content').where('file_id', '=', id).where('starts_at', '=', start).executeTakeFirst()
  return row?.content ?? null
}

/** The parts that hold any of the bytes between two places. */
export async function listPartsWithin(db: Db, id: string, { start, end }: { readonly start: number; readonly end: number }) {
  return (
    db
      .selectFrom('file_part')
      .select(['starts_at', 'content'])
      .where('file_id', '=', id)
      .where('starts_at', '<', end)
      // No part is longer, so none that begins before this reaches the place.
      .where('starts_at', '>', start - MOST_BYTES_OF_A_PART)
      .orderBy('starts_at')
      .execute()
  )
}

export async function deleteParts(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file_part').where('file_id', '=', id).execute()
}
