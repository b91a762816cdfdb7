import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { NarrowValue } from './narrow-values.ts'

interface Submission {
  readonly id: string
  readonly sha256: string
  readonly document: SubmissionDocument
  readonly receiptReady: boolean
}

export async function findLastSubmission(db: Db, report: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .leftJoin('document as receipt', (join) => join.onRef('receipt.submission_id', '=', 'submission.id').on('receipt.kind', '=', 'receipt'))
    .select(['submission.id', 'submission.sha256', 'submission.document', sql<boolean>`receipt.id is not null`.as('receiptReady')])
    .where('submission.report_id', '=', report)
    .orderBy('submission.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

interface NewSubmission {
  readonly id: string
  readonly report: string
  readonly document: SubmissionDocument
  readonly sha256: string
}

export async function insertSubmission(tx: Tx, { id, report, document, sha256 }: NewSubmission): Promise<void> {
  await tx
    .insertInto('submission')
    .values({
      id,
      report_id: report,
      number: document.number,
      receipt_number: document.receiptNumber,
      document: json(document),
      sha256,
      submitted_at: document.submittedAt,
    })
    .execute()
}

export async function insertSubmissionValues(tx: Tx, submission: string, values: readonly NarrowValue[]): Promise<void> {
  if (values.length === 0) return
  await sql`
    insert into submission_value (submission_id, path, question, role, row, text_value, number_value)
    select ${submission}::uuid, path, question, role, "row", text, number
    from jsonb_to_recordset(${json(values)}::jsonb) as value (path text, question text, role text, "row" text, text text, number numeric)
  `.execute(tx)
}
