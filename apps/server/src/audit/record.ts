import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

/** Who did it, named so that the event can be read when the person's row has changed. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly email: string }
  /** Somebody who holds a recipient's link and has not said who they are. */
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'system' }

export interface AuditEvent {
  readonly at: Instant
  readonly actor: Actor
  /** What happened, in the past tense: `report-submitted`. */
  readonly kind: string
  readonly report?: string
  readonly round?: string
  /** Facts, and never an answer. */
  readonly detail?: Readonly<Record<string, unknown>>
}

const AUDIT_LOCK = 4_206_932
const FIRST = '0'.repeat(64)

/**
 * Adds an event to the log, chained to the one before by hash. Comes last in its transaction, since all events queue on one
 * lock until the transaction ends.
 */
export async function record(tx: Tx, event: AuditEvent): Promise<void> {
  await sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`.execute(tx)
  const last = await tx.selectFrom('audit_event').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const previous = last?.hash ?? FIRST
  const { at, actor, kind, report = null, round = null, detail = {} } = event
  await tx
    .insertInto('audit_event')
    .values({
      number,
      at,
      actor: json<unknown>(actor),
      kind,
      report_id: report,
      round_id: round,
      detail: json<unknown>(detail),
      previous_hash: previous,
      hash: hashOf({ number, at, actor, kind, report, round, detail, previous }),
    })
    .execute()
}

interface Chained {
  readonly number: number
  readonly at: Instant
  readonly actor: unknown
  readonly kind: string
  readonly report: string | null
  readonly round: string | null
  readonly detail: unknown
  readonly previous: string
}

/** SHA-256 over the event and the hash of the one before. */
export function hashOf(event: Chained): string {
  return createHash('sha256').update(canonicalJson(event)).digest('hex')
}
