import type { Scan, ScannedFile } from '@aterrapport/domain/attachment/scan.ts'
import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

/** The files uploaded to a report, as answers name them. */
export async function listFiles(db: Db, report: string): Promise<FileValue[]> {
  return db.selectFrom('attachment').select(['id', 'name', 'type', 'bytes', 'sha256']).where('report_id', '=', report).execute()
}

interface Bytes {
  /** Of the files that an answer holds now, or that came as they were promised. */
  readonly held: number
  /** Of all that were ever taken in: what was removed from an answer can be taken back. */
  readonly ever: number
}

/** How many bytes the files of a report take. */
export async function countBytes(db: Db, report: string): Promise<Bytes> {
  const { rows } = await sql<{ held: string; ever: string }>`
    select
      coalesce(sum(bytes), 0) as ever,
      coalesce(sum(bytes) filter (where
        exists (
          select from answer
          where answer.report_id = attachment.report_id
            and answer.value @> jsonb_build_array(jsonb_build_object('id', attachment.id))
        )
        or exists (select from promised_file where attachment_id = attachment.id)
      ), 0) as held
    from attachment
    where report_id = ${report} and scan <> 'infected'
  `.execute(db)
  return { held: Number(rows[0]?.held ?? 0), ever: Number(rows[0]?.ever ?? 0) }
}

interface NewAttachment {
  readonly file: FileValue
  readonly report: string
  readonly scan: 'notScanned' | 'waiting'
  readonly by: string
  readonly at: Instant
}

export async function insertAttachment(tx: Tx, { file, report, scan, by, at }: NewAttachment): Promise<void> {
  await tx
    .insertInto('attachment')
    .values({ ...file, report_id: report, scan, uploaded_by: by, uploaded_at: at })
    .execute()
}

/** A file that a person has uploaded to a report. */
export async function findOwnFile(db: Db, { id, report, by }: { id: string; report: string; by: string }): Promise<FileValue | null> {
  const row = await db
    .selectFrom('attachment')
    .select(['id', 'name', 'type', 'bytes', 'sha256'])
    .where('id', '=', id)
    .where('report_id', '=', report)
    .where('uploaded_by', '=', by)
    .executeTakeFirst()
  return row ?? null
}

export interface Attachment extends ScannedFile {
  readonly id: string
  readonly report: string
  readonly type: string
  readonly bytes: number
}

export async function findAttachment(db: Db, id: string): Promise<Attachment | null> {
  const row = await attachments(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toAttachment(row)
}

/** The files of a report as the scanner has left them; with `among`, only those of them. */
export async function listAttachments(db: Db, report: string, among: readonly string[] | null = null): Promise<Attachment[]> {
  if (among?.length === 0) return []
  const all = attachments(db).where('report_id', '=', report)
  const rows = await (among === null ? all : all.where('id', 'in', among)).execute()
  return rows.map(toAttachment)
}

function attachments(db: Db) {
  return db
    .selectFrom('attachment')
    .select(['id', 'report_id as report', 'name', 'type', 'bytes', 'scan', 'scan_found as found', 'uploaded_at as uploadedAt'])
}

interface AttachmentRow extends Omit<Attachment, 'scan'> {
  readonly scan: Scan['kind']
  readonly found: string | null
  readonly uploadedAt: Instant
}

function toAttachment({ scan, found, uploadedAt, ...attachment }: AttachmentRow): Attachment {
  if (scan === 'waiting') return { ...attachment, scan: { kind: scan, since: uploadedAt } }
  return { ...attachment, scan: scan === 'infected' ? { kind: scan, found: found ?? '' } : { kind: scan } }
}

/** Keeps what a scan has found, if the file still waits for it; tells whether it did. */
export async function saveScan(tx: Tx, id: string, { scan, at }: { readonly scan: Scan; readonly at: Instant }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('attachment')
    .set({ scan: scan.kind, scan_found: scan.kind === 'infected' ? scan.found : null, scanned_at: at })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether a file is among the answers of something that was handed in, or came after as it promised. */
export async function isHandedIn(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from attachment
    join submission on submission.report_id = attachment.report_id
    cross join jsonb_each(submission.document -> 'answers') as answer
    where attachment.id = ${id} and answer.value @> ${json([{ id }])}::jsonb
    union all
    select from promised_file where attachment_id = ${id}
    limit 1
  `.execute(db)
  return rows.length > 0
}
