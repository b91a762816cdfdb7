import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Addressee } from '@aterrapport/domain/round/import-addresses.ts'
import type { Db, Tx } from '../database/database.ts'

/** A report that may be invited, with the address its registry is known by. */
export interface Invitable {
  readonly report: string
  readonly name: string
  readonly email: string | null
  readonly invitedAt: Instant | null
}

/** The reports of a round, or those of them that are named. A report that has been handed in or cancelled is not among them. */
export async function listInvitable(db: Db, round: string, reports: readonly string[] | null): Promise<readonly Invitable[]> {
  const all = db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select(['report.id as report', 'recipient.short_name as name', 'report.registry_email as email', 'report.invited_at as invitedAt'])
    .where('report.round_id', '=', round)
    .where('report.status', 'in', ['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature', 'supplementRequested'])
    .orderBy('recipient.kommunkod')
  return (reports === null ? all : all.where('report.id', 'in', reports)).execute()
}

/** The links that still hold of those the reports' registries were sent to their present addresses, by report. */
export async function findRegistryLinks(db: Db, reports: readonly string[], now: Instant): Promise<ReadonlyMap<string, string>> {
  const links = await db
    .selectFrom('access_link')
    .innerJoin('report', 'report.id', 'access_link.report_id')
    .select(['access_link.id', 'access_link.report_id as report'])
    .where('access_link.report_id', '=', sql<string>`any(${reports}::uuid[])`)
    .where('access_link.purpose', '=', 'registry')
    .where('access_link.vouches_for', 'is', null)
    .whereRef('access_link.email', '=', 'report.registry_email')
    .where('access_link.revoked_at', 'is', null)
    .where('access_link.expires_at', '>', now)
    .orderBy('access_link.created_at')
    .execute()
  return new Map(links.map(({ id, report }) => [report, id]))
}

export async function markInvited(tx: Tx, reports: readonly string[], at: Instant): Promise<void> {
  if (reports.length === 0) return
  await tx.updateTable('report').set({ invited_at: at }).where('id', 'in', reports).execute()
}

/** The recipients that a file of addresses may name, each by its report. */
export async function listAddressees(db: Db, round: string): Promise<readonly Addressee[]> {
  return db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select(['report.id', 'recipient.name', 'recipient.kommunkod', 'recipient.organisationsnummer'])
    .where('report.round_id', '=', round)
    .orderBy('recipient.kommunkod')
    .execute()
}

interface Addresses {
  readonly addresses: readonly { readonly report: string; readonly email: string }[]
  readonly at: Instant
}

/** Sets addresses in one statement; what was sent to another address before counts no more. Returns how many were others than before. */
export async function setRegistryAddresses(tx: Tx, { addresses, at }: Addresses): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with given as (
      select report, email from jsonb_to_recordset(${JSON.stringify(addresses)}::jsonb) as given (report uuid, email text)
    ), changed as (
      update report set registry_email = given.email, invited_at = null
      from given where report.id = given.report and report.registry_email is distinct from given.email
      returning report.id
    ), revoked as (
      update access_link set revoked_at = ${at}
      from given
      where access_link.report_id = given.report and access_link.purpose = 'registry' and access_link.revoked_at is null
        and access_link.email = (select registry_email from report where report.id = given.report) and access_link.email <> given.email
    )
    select count(*) as changed from changed
  `.execute(tx)
  return rows[0]?.changed ?? 0
}

/** What an invitation tells: of the grant, the round and the recipient, and nothing else. */
export interface InvitationFacts {
  readonly grant: string
  readonly year: number
  readonly diarienummer: string
  readonly authority: string
  readonly authorityEmail: string | null
  readonly recipient: string
  readonly dueOn: CalendarDate
  readonly certification: boolean
}

export async function findInvitationFacts(db: Db, report: string): Promise<InvitationFacts | undefined> {
  return db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .innerJoin('grant_year', 'grant_year.id', 'round.grant_id')
    .innerJoin('authority', 'authority.id', 'grant_year.authority_id')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select([
      'grant_year.name as grant',
      'grant_year.year',
      'grant_year.diarienummer',
      'authority.name as authority',
      'authority.email as authorityEmail',
      'recipient.name as recipient',
      sql<CalendarDate>`coalesce(report.extended_to, round.due_on)`.as('dueOn'),
      sql<boolean>`(round.sign_off ->> 'certification')::boolean`.as('certification'),
    ])
    .where('report.id', '=', report)
    .executeTakeFirst()
}
