import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../../database/database.ts'

/** A file that came after handing in, as it is kept beside the submission. */
export interface CameFile {
  readonly id: string
  readonly question: string
  readonly promisedFor: CalendarDate
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly scan: Scan['kind']
  /** Who sent it, and when. */
  readonly by: string
  readonly at: Instant
}

/** The promised files of a report that have come, the first that came first. */
export async function listPromisedFiles(db: Db, report: string): Promise<readonly CameFile[]> {
  return db
    .selectFrom('promised_file as promised')
    .innerJoin('attachment', 'attachment.id', 'promised.attachment_id')
    .innerJoin('person', 'person.id', 'attachment.uploaded_by')
    .select(['attachment.id', 'promised.question', 'promised.promised_for as promisedFor'])
    .select(['attachment.name', 'attachment.bytes', 'attachment.sha256', 'attachment.scan'])
    .select(['person.name as by', 'attachment.uploaded_at as at'])
    .where('attachment.report_id', '=', report)
    .orderBy('attachment.uploaded_at')
    .orderBy('attachment.id')
    .execute()
}

interface NewPromisedFile {
  readonly attachment: string
  readonly submission: string
  readonly question: string
  readonly promisedFor: CalendarDate
}

export async function insertPromisedFile(tx: Tx, { attachment, submission, question, promisedFor }: NewPromisedFile): Promise<void> {
  await tx
    .insertInto('promised_file')
    .values({ attachment_id: attachment, submission_id: submission, question, promised_for: promisedFor })
    .execute()
}
