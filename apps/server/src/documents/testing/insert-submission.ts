import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Db } from '../../database/database.ts'
import { json } from '../../database/json.ts'
import { newUuid } from '../../uuid.ts'

/** Stores what was handed in, as handing in does; gives its id. */
export async function insertSubmission(db: Db, report: string, document: SubmissionDocument): Promise<string> {
  const id = newUuid()
  await db
    .insertInto('submission')
    .values({
      id,
      report_id: report,
      number: document.number,
      receipt_number: document.receiptNumber,
      document: json(document),
      sha256: createHash('sha256').update(canonicalJson(document)).digest('hex'),
      submitted_at: document.submittedAt,
    })
    .execute()
  return id
}
