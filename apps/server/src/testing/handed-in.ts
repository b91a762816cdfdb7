import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Db } from '../database/database.ts'
import { json } from '../database/json.ts'
import { newUuid } from '../uuid.ts'
import { NOW } from './fixtures.ts'

/** A row as if the report had been handed in, for tests that look at who may see it and not at what it says. */
export async function insertSubmission(db: Db, report: string): Promise<string> {
  const id = newUuid()
  await db
    .insertInto('submission')
    // Nothing is read from the document.
    .values({
      id,
      report_id: report,
      number: 1,
      receipt_number: id,
      document: json({} as SubmissionDocument),
      sha256: 'f'.repeat(64),
      submitted_at: NOW,
    })
    .execute()
  return id
}

export async function insertAttachment(db: Db, report: string, person: string): Promise<string> {
  const id = newUuid()
  const content = Buffer.from('%PDF-1.7')
  await db
    .insertInto('attachment')
    .values({
      id,
      report_id: report,
      name: 'huvudbok.pdf',
      type: 'application/pdf',
      bytes: content.byteLength,
      sha256: 'f'.repeat(64),
      content,
      uploaded_by: person,
      uploaded_at: NOW,
    })
    .execute()
  return id
}
