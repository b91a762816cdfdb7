import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../../database/database.ts'

/** Until the transaction ends, nobody else asks from this address. */
export async function lockAsking(tx: Tx, addressHash: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`receipt-check:${addressHash.toString('hex')}`}, 0))`.execute(tx)
}

/** When an address has asked since a time, oldest first; what is older is forgotten. */
export async function listAskedSince(tx: Tx, addressHash: Buffer, since: Instant): Promise<Instant[]> {
  await tx.deleteFrom('receipt_check').where('at', '<=', since).execute()
  const rows = await tx.selectFrom('receipt_check').select('at').where('address_hash', '=', addressHash).orderBy('at').execute()
  return rows.map(({ at }) => at)
}

export async function insertAsked(tx: Tx, addressHash: Buffer, at: Instant): Promise<void> {
  await tx.insertInto('receipt_check').values({ address_hash: addressHash, at }).execute()
}

/** Whether the receipt of that number is a file with that checksum. One question, so that a number nobody has and a wrong file take the same time. */
export async function isReceipt(db: Db, { number, sha256 }: { number: string; sha256: string }): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from document join submission on submission.id = document.submission_id
      where document.kind = 'receipt' and document.sha256 = ${sha256} and submission.receipt_number = ${number}
    ) as found`.execute(db)
  return rows[0]?.found === true
}
