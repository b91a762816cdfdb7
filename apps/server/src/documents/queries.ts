import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../database/database.ts'

interface FrozenSubmission {
  readonly report: string
  readonly round: string
  readonly registryEmail: string | null
  readonly document: SubmissionDocument
  readonly questionnaire: Questionnaire
}

/** A submission with the questionnaire version it was answered on. */
export async function findFrozenSubmission(db: Db, submission: string): Promise<FrozenSubmission | null> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.report_id')
    .innerJoin('questionnaire_version as version', 'version.id', 'report.questionnaire_version_id')
    .select([
      'report.id as report',
      'report.round_id as round',
      'report.registry_email as registryEmail',
      'submission.document',
      'version.document as questionnaire',
    ])
    .where('submission.id', '=', submission)
    .executeTakeFirst()
  return row ?? null
}

interface StoredReceipt {
  readonly receiptNumber: string
  readonly content: Buffer
}

export async function findReceipt(db: Db, submission: string): Promise<StoredReceipt | null> {
  const row = await db
    .selectFrom('document')
    .innerJoin('submission', 'submission.id', 'document.submission_id')
    .select(['submission.receipt_number as receiptNumber', 'document.content'])
    .where('document.submission_id', '=', submission)
    .where('document.kind', '=', 'receipt')
    .executeTakeFirst()
  return row ?? null
}

interface NewReceipt {
  readonly id: string
  readonly submission: string
  readonly content: Buffer
  readonly sha256: string
  readonly at: Instant
}

/** Stores the receipt of a submission; false when it has one already. */
export async function insertReceipt(tx: Tx, { id, submission, content, sha256, at }: NewReceipt): Promise<boolean> {
  const inserted = await tx
    .insertInto('document')
    .values({ id, submission_id: submission, kind: 'receipt', content, sha256, created_at: at })
    .onConflict((conflict) => conflict.columns(['submission_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The link by which an address reaches a report: its own, or the registry's for the registry. Null when none holds any longer. */
export async function findLinkOf(
  db: Db,
  { report, email, now }: { report: string; email: string | null; now: Instant },
): Promise<string | null> {
  const links = db
    .selectFrom('access_link')
    .select('id')
    .where('report_id', '=', report)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(1)
  const own = email === null ? links.where('purpose', '=', 'registry') : links.where('email', '=', email)
  return (await own.executeTakeFirst())?.id ?? null
}
