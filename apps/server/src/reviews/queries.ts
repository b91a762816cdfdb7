import type { Amount } from '@aterrapport/domain/money/amount.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { StaffSubmission } from './shapes.ts'

/** How a report stands: never one of its answers. */
export async function findReport(db: Db, id: string) {
  return db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .innerJoin('grant_year', 'grant_year.id', 'round.grant_id')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .innerJoin('questionnaire_version as version', 'version.id', 'report.questionnaire_version_id')
    .select([
      'report.id',
      'report.state',
      'report.answered',
      'report.to_answer as toAnswer',
      'report.registry_email as registryEmail',
      'report.invited_at as invitedAt',
      'report.extended_to as extendedTo',
      'report.last_change_at as lastChangeAt',
      'round.id as roundId',
      'round.name as roundName',
      'round.status as roundStatus',
      'round.due_on as dueOn',
      'grant_year.name as grantName',
      'grant_year.year',
      'grant_year.diarienummer',
      'recipient.name',
      'recipient.organisationsnummer',
      'recipient.kommunkod',
      'recipient.lan',
      'version.document as questionnaire',
      sql<Amount>`(
        select trim_scale(coalesce(sum(amount), 0))::text from payment
        where payment.grant_id = round.grant_id and payment.recipient_id = report.recipient_id
      )`.as('received'),
    ])
    .where('report.id', '=', id)
    .executeTakeFirst()
}

/** What has been handed in, the latest first. */
export async function listSubmissions(db: Db, report: string): Promise<readonly StaffSubmission[]> {
  return db
    .selectFrom('submission')
    .leftJoin('document', (join) => join.onRef('document.submission_id', '=', 'submission.id').on('document.kind', '=', 'receipt'))
    .select(['submission.id', 'submission.sha256', 'submission.document', sql<boolean>`document.id is not null`.as('receiptReady')])
    .where('submission.report_id', '=', report)
    .orderBy('submission.number', 'desc')
    .execute()
}

/** What happened to a report, and to the whole of its round, the latest first. */
export async function listEvents(db: Db, report: string) {
  return db
    .selectFrom('audit_event')
    .select(['number', 'at', 'kind', sql<{ kind: string; name?: string }>`actor`.as('actor')])
    .where((where) =>
      where.or([
        where('report_id', '=', report),
        where.and([
          where('report_id', 'is', null),
          where('round_id', '=', where.selectFrom('report').select('round_id').where('id', '=', report)),
          where('kind', 'in', ['round-created', 'round-opened', 'round-closed']),
        ]),
      ]),
    )
    .orderBy('number', 'desc')
    .execute()
}

export interface MessageRow {
  readonly id: string
  readonly kind: string
  readonly recipient: string
  readonly status: 'queued' | 'sent' | 'failed'
  readonly error: string | null
  readonly queuedAt: Instant
  readonly sentAt: Instant | null
}

/** Messages about a report that the authority sent to its registry; those between the recipient's own people are theirs. */
export async function listMessages(db: Db, report: string): Promise<readonly MessageRow[]> {
  return db
    .selectFrom('message')
    .select(['id', 'kind', 'recipient', 'status', 'error', 'queued_at as queuedAt', 'sent_at as sentAt'])
    .where('report_id', '=', report)
    .where('kind', '=', 'invitation')
    .orderBy('queued_at', 'desc')
    .execute()
}
