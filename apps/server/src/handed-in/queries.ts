import type { ChangeRequest } from '@aterrapport/domain/report/ask-to-change.ts'
import type { OriginalSignature } from '@aterrapport/domain/report/original-signature.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Actor } from '../audit/record.ts'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { AskedChange } from './shapes.ts'

/** The requests to change a report, the latest first. */
export async function listChanges(db: Db, report: string): Promise<readonly AskedChange[]> {
  const rows = await db
    .selectFrom('change_request as request')
    .innerJoin('person', 'person.id', 'request.asked_by')
    .select(['request.id', 'person.name as by', 'request.asked_at as at', 'request.reason'])
    .select(['request.outcome', 'request.answer', 'request.answered_at as answeredAt'])
    .where('request.report_id', '=', report)
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.id', 'desc')
    .execute()
  return rows.map(({ outcome, answer, answeredAt, ...request }) => ({
    ...request,
    answered: outcome === null || answer === null || answeredAt === null ? null : { outcome, answer, at: answeredAt },
  }))
}

/** The request that waits for the authority's answer. */
export async function findWaitingChange(db: Db, report: string): Promise<ChangeRequest | null> {
  const row = await db
    .selectFrom('change_request as request')
    .innerJoin('person', 'person.id', 'request.asked_by')
    .select(['request.id', 'request.asked_at as at', 'request.reason'])
    .select(['person.id as person', 'person.name', 'person.position', 'person.email'])
    .where('request.report_id', '=', report)
    .where('request.answered_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, at, reason, person, name, position, email } = row
  return { id, at, reason, by: { id: person, name, position, email } }
}

export async function findChange(db: Db, request: string): Promise<{ by: Person; reason: string; answer: string | null } | null> {
  const row = await db
    .selectFrom('change_request as request')
    .innerJoin('person', 'person.id', 'request.asked_by')
    .select(['person.id', 'person.name', 'person.position', 'person.email', 'request.reason', 'request.answer'])
    .where('request.id', '=', request)
    .executeTakeFirst()
  if (row === undefined) return null
  const { reason, answer, ...by } = row
  return { by, reason, answer }
}

export async function insertChange(tx: Tx, report: string, { id, by, at, reason }: ChangeRequest): Promise<void> {
  await tx
    .insertInto('change_request')
    .values({
      id,
      report_id: report,
      reason,
      asked_by: by.id,
      asked_at: at,
      outcome: null,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute()
}

interface Answer {
  readonly outcome: 'granted' | 'declined'
  readonly answer: string
  readonly by: string
  readonly at: Instant
}

export async function saveAnswer(tx: Tx, request: string, { outcome, answer, by, at }: Answer): Promise<void> {
  await tx.updateTable('change_request').set({ outcome, answer, answered_by: by, answered_at: at }).where('id', '=', request).execute()
}

/** Where the authority of a report wants to be told, if anywhere. */
export async function findAuthorityAddress(db: Db, report: string): Promise<string | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .innerJoin('grant_year', 'grant_year.id', 'round.grant_id')
    .innerJoin('authority', 'authority.id', 'grant_year.authority_id')
    .select('authority.email')
    .where('report.id', '=', report)
    .executeTakeFirst()
  return row?.email ?? null
}

export async function findOriginal(db: Db, submission: string): Promise<OriginalSignature> {
  const row = await db
    .selectFrom('original_signature')
    .select(['sent_on as sentOn', 'received_on as receivedOn'])
    .where('submission_id', '=', submission)
    .executeTakeFirst()
  return row ?? { sentOn: null, receivedOn: null }
}

interface OriginalTold {
  readonly submission: string
  readonly original: OriginalSignature
  readonly at: Instant
}

export async function saveOriginalSent(tx: Tx, { submission, original, at, by }: OriginalTold & { readonly by: Actor }): Promise<void> {
  const sent = { sent_on: original.sentOn, stated_by: json<unknown>(by), stated_at: at }
  await tx
    .insertInto('original_signature')
    .values({ submission_id: submission, ...sent, received_on: null, received_by: null, received_at: null })
    .onConflict((conflict) => conflict.column('submission_id').doUpdateSet(sent))
    .execute()
}

export async function saveOriginalReceived(
  tx: Tx,
  { submission, original, at, by }: OriginalTold & { readonly by: string },
): Promise<void> {
  const received = { received_on: original.receivedOn, received_by: by, received_at: at }
  await tx
    .insertInto('original_signature')
    .values({ submission_id: submission, ...received, sent_on: null, stated_by: null, stated_at: null })
    .onConflict((conflict) => conflict.column('submission_id').doUpdateSet(received))
    .execute()
}
