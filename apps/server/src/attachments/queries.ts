import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

/** The files uploaded to a report, as answers name them. */
export async function listFiles(db: Db, report: string): Promise<FileValue[]> {
  return db.selectFrom('attachment').select(['id', 'name', 'type', 'bytes', 'sha256']).where('report_id', '=', report).execute()
}

/** How many bytes the files of a report take in all. */
export async function countBytes(db: Db, report: string): Promise<number> {
  const row = await db
    .selectFrom('attachment')
    .select((attachment) => attachment.fn.sum<string | null>('bytes').as('bytes'))
    .where('report_id', '=', report)
    .executeTakeFirst()
  return Number(row?.bytes ?? 0)
}

interface NewAttachment {
  readonly file: FileValue
  readonly report: string
  readonly content: Buffer
  readonly by: string
  readonly at: Instant
}

export async function insertAttachment(tx: Tx, { file, report, content, by, at }: NewAttachment): Promise<void> {
  await tx
    .insertInto('attachment')
    .values({ ...file, report_id: report, content, uploaded_by: by, uploaded_at: at })
    .execute()
}

export async function findAttachment(db: Db, id: string): Promise<{ name: string; type: string; content: Buffer } | null> {
  const row = await db.selectFrom('attachment').select(['name', 'type', 'content']).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Whether a file is among the answers of something that was handed in. */
export async function isHandedIn(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from attachment
    join submission on submission.report_id = attachment.report_id
    cross join jsonb_each(submission.document -> 'answers') as answer
    where attachment.id = ${id} and answer.value @> ${json([{ id }])}::jsonb
    limit 1
  `.execute(db)
  return rows.length > 0
}
