import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Tx } from '../database/database.ts'
import { enqueueAll } from '../jobs/enqueue.ts'
import type { Templates } from './templates.ts'

export interface OutgoingMessage<Kind extends keyof Templates> {
  readonly id: string
  readonly report: string | null
  readonly to: string
  /** As the log of messages shows it; the template makes the message's own. */
  readonly subject: string
  readonly kind: Kind
  readonly given: Templates[Kind]
  readonly at: Instant
}

/** Queues a message in the transaction: it is sent if the transaction commits, and only then. */
export async function queueMessage<Kind extends keyof Templates>(tx: Tx, message: OutgoingMessage<Kind>): Promise<void> {
  await queueMessages(tx, [message])
}

/** Queues many messages of a kind in two statements. */
export async function queueMessages<Kind extends keyof Templates>(tx: Tx, messages: readonly OutgoingMessage<Kind>[]): Promise<void> {
  if (messages.length === 0) return
  await tx
    .insertInto('message')
    .values(
      messages.map(({ id, report, to, subject, kind, at }) => ({
        id,
        report_id: report,
        kind,
        recipient: to,
        subject,
        status: 'queued',
        error: null,
        queued_at: at,
        sent_at: null,
      })),
    )
    .execute()
  await enqueueAll(
    tx,
    messages.map(({ id, kind, given }) => ({ name: 'sendMessage', payload: { message: id, kind, given }, key: `message:${id}` })),
  )
}
