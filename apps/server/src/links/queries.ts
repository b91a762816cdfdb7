import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { AccessLink } from '@aterrapport/domain/access/link.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import type { SubmissionInCase } from './shapes.ts'

/** What is read of a link. */
export const LINK = [
  'access_link.id',
  'access_link.report_id as report',
  'access_link.purpose',
  'access_link.email',
  'access_link.given_by as givenBy',
  'access_link.vouches_for as vouchesFor',
  'access_link.expires_at as expiresAt',
  'access_link.revoked_at as revokedAt',
] as const

export async function findLink(db: Db, secretHash: Buffer): Promise<AccessLink | undefined> {
  return db.selectFrom('access_link').select(LINK).where('secret_hash', '=', secretHash).executeTakeFirst()
}

interface NewLink {
  readonly id: string
  readonly report: string
  readonly purpose: RecipientRole
  readonly email: string | null
  readonly givenBy?: string
  readonly vouchesFor?: string
  readonly secretHash: Buffer
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export async function insertLinks(tx: Tx, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return
  await tx
    .insertInto('access_link')
    .values(
      links.map((link) => ({
        id: link.id,
        report_id: link.report,
        secret_hash: link.secretHash,
        purpose: link.purpose,
        email: link.email,
        created_at: link.createdAt,
        expires_at: link.expiresAt,
        revoked_at: null,
        given_by: link.givenBy ?? null,
        vouches_for: link.vouchesFor ?? null,
      })),
    )
    .execute()
}

/** Ends the links of those who were asked to vouch before and are not asked now. */
export async function revokeVouchingLinks(
  tx: Tx,
  { report, butFor, at }: { report: string; butFor: readonly string[]; at: Instant },
): Promise<void> {
  await tx
    .updateTable('access_link')
    .set({ revoked_at: at })
    .where('report_id', '=', report)
    .where('purpose', 'in', ['certifier', 'signatory'])
    .where('email', 'not in', butFor)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Ends the links by which the case was handed to an address. */
export async function revokePersonalLinks(tx: Tx, { report, email, at }: { report: string; email: string; at: Instant }): Promise<void> {
  await tx
    .updateTable('access_link')
    .set({ revoked_at: at })
    .where('report_id', '=', report)
    .where('purpose', '=', 'contributor')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('revoked_at', 'is', null)
    .execute()
}

/** Until the transaction ends, nobody else hands this case on. */
export async function lockSharing(tx: Tx, report: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`share:${report}`}, 0))`.execute(tx)
}

/** When the case was handed on since a time, oldest first. */
export async function listSharedSince(db: Db, { report, since }: { report: string; since: Instant }): Promise<Instant[]> {
  const rows = await db
    .selectFrom('message')
    .select('queued_at as at')
    .where('report_id', '=', report)
    .where('kind', '=', 'caseShared')
    .where('queued_at', '>', since)
    .orderBy('queued_at')
    .execute()
  return rows.map(({ at }) => at)
}

/** Notes by which message a link was sent last. */
export async function noteMessage(tx: Tx, link: string, message: string): Promise<void> {
  await tx.updateTable('access_link').set({ message_id: message }).where('id', '=', link).execute()
}

/** Notes when a link was first opened, by whoever it was. */
export async function noteOpened(tx: Tx, link: string, at: Instant): Promise<void> {
  await tx.updateTable('access_link').set({ opened_at: at }).where('id', '=', link).where('opened_at', 'is', null).execute()
}

/** Notes that a session has opened a link; false when it had before. */
export async function addSessionLink(tx: Tx, secretHash: Buffer, link: string): Promise<boolean> {
  const added = await tx
    .insertInto('session_link')
    .values({ secret_hash: secretHash, access_link_id: link })
    .onConflict((conflict) => conflict.doNothing())
    .returning('access_link_id')
    .executeTakeFirst()
  return added !== undefined
}

/** The links a session has opened to a report that still hold. */
export async function listSessionLinks(
  db: Db,
  secretHash: Buffer,
  { report, now }: { report: string; now: Instant },
): Promise<AccessLink[]> {
  return db
    .selectFrom('session_link')
    .innerJoin('access_link', 'access_link.id', 'session_link.access_link_id')
    .select(LINK)
    .where('session_link.secret_hash', '=', secretHash)
    .where('access_link.report_id', '=', report)
    .where('access_link.revoked_at', 'is', null)
    .where('access_link.expires_at', '>', now)
    .orderBy('access_link.created_at')
    .execute()
}

export async function listSubmissions(db: Db, report: string): Promise<SubmissionInCase[]> {
  return db
    .selectFrom('submission')
    .leftJoin('document', (join) => join.onRef('document.submission_id', '=', 'submission.id').on('document.kind', '=', 'receipt'))
    .select([
      'submission.id',
      'submission.number',
      'submission.receipt_number as receiptNumber',
      'submission.submitted_at as submittedAt',
      sql<boolean>`document.id is not null`.as('receiptReady'),
    ])
    .where('submission.report_id', '=', report)
    .orderBy('submission.number')
    .execute()
}
