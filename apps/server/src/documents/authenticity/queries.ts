import { sql } from 'kysely'
import type { Db } from '../../database/database.ts'

/** Whether the receipt of that number is a file with that checksum. One question, so that a number nobody has and a wrong file take the same time. */
export async function isReceipt(db: Db, { number, sha256 }: { number: string; sha256: string }): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from document join submission on submission.id = document.submission_id
      where document.kind = 'receipt' and document.sha256 = ${sha256} and submission.receipt_number = ${number}
    ) as found`.execute(db)
  return rows[0]?.found === true
}
