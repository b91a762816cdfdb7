import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { Organisation } from './shapes.ts'

/** Recipients that have been invited to an open round and whose name or organisationsnummer begins, or goes on after a space, with a text. */
export async function findOrganisations(db: Db, text: string): Promise<Organisation[]> {
  const beginning = text.replaceAll(/[\\%_]/g, '\\$&')
  const digits = text.replaceAll(/\D/g, '')
  return db
    .selectFrom('recipient')
    .select(['id', 'name', 'organisationsnummer'])
    .where((where) =>
      where.or([
        where('name', 'ilike', `${beginning}%`),
        where('name', 'ilike', `% ${beginning}%`),
        ...(digits.length < 4 ? [] : [where(sql`replace(organisationsnummer, '-', '')`, 'like', `${digits}%`)]),
      ]),
    )
    .where((where) =>
      where.exists(
        where
          .selectFrom('report')
          .innerJoin('round', 'round.id', 'report.round_id')
          .select('report.id')
          .whereRef('report.recipient_id', '=', 'recipient.id')
          .where('round.status', '=', 'open')
          .where('report.invited_at', 'is not', null),
      ),
    )
    .orderBy(sql`name collate "sv-x-icu"`)
    .limit(10)
    .execute()
}

/** A report whose registry has been invited, and may be mailed its link again. */
export interface Renewable {
  readonly report: string
  readonly registry: string
  readonly state: ReportState
  readonly round: RoundStatus
}

const renewable = (db: Db) =>
  db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .select(['report.id as report', 'report.registry_email as registry', 'report.state', 'round.status as round'])
    .where('report.registry_email', 'is not', null)
    .where('report.invited_at', 'is not', null)
    .$narrowType<{ registry: string }>()

export async function findRenewable(db: Db, report: string): Promise<Renewable | null> {
  return (await renewable(db).where('report.id', '=', report).executeTakeFirst()) ?? null
}

export async function listRenewable(db: Db, recipient: string): Promise<Renewable[]> {
  return renewable(db).where('report.recipient_id', '=', recipient).orderBy('report.id').execute()
}

/** The link that the registry was sent and that still holds. */
export async function findRegistryLink(db: Db, { report, registry }: Renewable, now: Instant): Promise<string | null> {
  const link = await db
    .selectFrom('access_link')
    .select('id')
    .where('report_id', '=', report)
    .where('purpose', '=', 'registry')
    .where('email', '=', registry)
    .where('vouches_for', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return link?.id ?? null
}

/** When the registry of a report was mailed its lost link since a time, oldest first. */
export async function listMailedFor(db: Db, report: string, since: Instant): Promise<Instant[]> {
  const rows = await db
    .selectFrom('message')
    .select('queued_at as at')
    .where('report_id', '=', report)
    .where('kind', '=', 'lostLink')
    .where('queued_at', '>', since)
    .orderBy('queued_at')
    .execute()
  return rows.map(({ at }) => at)
}
