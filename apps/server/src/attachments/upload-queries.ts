import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../database/database.ts'

/** A file that is on its way. */
export interface Upload {
  readonly id: string
  readonly report: string
  readonly question: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly received: number
  readonly touchedAt: Instant
  /** Whether it is for a promise of what was handed in, rather than for an answer of the draft. */
  readonly promised: boolean
}

const UPLOAD = [
  'id',
  'report_id as report',
  'question',
  'name',
  'bytes',
  'sha256',
  'received',
  'touched_at as touchedAt',
  'promised',
] as const

interface Same extends Pick<Upload, 'report' | 'question' | 'name' | 'bytes' | 'sha256' | 'promised'> {
  readonly by: string
}

/** What the same person has begun to send of the same file for the same question. */
export async function findSameUpload(db: Db, { report, question, name, bytes, sha256, promised, by }: Same): Promise<Upload | null> {
  const row = await db
    .selectFrom('upload')
    .select(UPLOAD)
    .where('report_id', '=', report)
    .where('begun_by', '=', by)
    .where('question', '=', question)
    .where('name', '=', name)
    .where('bytes', '=', bytes)
    .where('sha256', '=', sha256)
    .where('promised', '=', promised)
    .executeTakeFirst()
  return row ?? null
}

/** How many bytes are on their way to a report, counted as if all had come. */
export async function countUploading(db: Db, report: string): Promise<number> {
  const row = await db
    .selectFrom('upload')
    .select((upload) => upload.fn.sum<string | null>('bytes').as('bytes'))
    .where('report_id', '=', report)
    .executeTakeFirst()
  return Number(row?.bytes ?? 0)
}

export async function insertUpload(tx: Tx, { report, by, ...upload }: Same & { id: string; at: Instant }): Promise<void> {
  const { at, ...row } = upload
  await tx
    .insertInto('upload')
    .values({ ...row, report_id: report, begun_by: by, begun_at: at, touched_at: at })
    .execute()
}

interface Mine {
  readonly id: string
  readonly report: string
  readonly by: string
}

/** A person's own upload, which until the transaction ends nobody else can add to. */
export async function lockUpload(tx: Tx, { id, report, by }: Mine): Promise<Upload | null> {
  const row = await tx
    .selectFrom('upload')
    .select(UPLOAD)
    .where('id', '=', id)
    .where('report_id', '=', report)
    .where('begun_by', '=', by)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** An upload, whosever it is, likewise. */
export async function lockAnyUpload(tx: Tx, id: string): Promise<Upload | null> {
  return (await tx.selectFrom('upload').select(UPLOAD).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export async function saveReceived(
  tx: Tx,
  id: string,
  { received, at }: { readonly received: number; readonly at: Instant },
): Promise<void> {
  await tx.updateTable('upload').set({ received, touched_at: at }).where('id', '=', id).execute()
}

/** The upload alone: its parts go on to the attachment, or are removed on their own. */
export async function deleteUpload(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('upload').where('id', '=', id).execute()
}
