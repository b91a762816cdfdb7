import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'

const allRounds = (db: Db) =>
  db
    .selectFrom('round')
    .innerJoin('grant_year', 'grant_year.id', 'round.grant_id')
    .innerJoin('questionnaire_version as version', 'version.id', 'round.questionnaire_version_id')
    .innerJoin('questionnaire', 'questionnaire.id', 'version.questionnaire_id')
    .select([
      'round.id',
      'round.name',
      'round.status',
      'grant_year.id as grant',
      'grant_year.name as grantName',
      'grant_year.year',
      'questionnaire.title',
      'version.number as version',
      'version.correction',
      'version.id as versionId',
      'round.opens_on as opensOn',
      'round.due_on as dueOn',
      'round.sign_off as signOff',
      'round.accepts_late as acceptsLate',
      'round.created_at as createdAt',
      'round.closed_at as closedAt',
    ])

export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number]

/** The rounds of an authority, the one that opened last first. */
export async function listRounds(db: Db, authority: string) {
  return allRounds(db)
    .where('grant_year.authority_id', '=', authority)
    .orderBy('round.opens_on', 'desc')
    .orderBy('round.id', 'desc')
    .execute()
}

export async function findRound(db: Db, id: string): Promise<RoundRow | undefined> {
  return allRounds(db).where('round.id', '=', id).executeTakeFirst()
}

export interface RoundHead {
  readonly id: string
  readonly status: RoundStatus
  readonly name: string
  readonly dueOn: CalendarDate
}

/** The round, held until the transaction ends, so that two decisions about it follow one another. */
export async function lockRound(tx: Tx, id: string): Promise<RoundHead | undefined> {
  return tx.selectFrom('round').select(['id', 'status', 'name', 'due_on as dueOn']).where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface ReportStanding {
  readonly report: string
  readonly name: string
  readonly kommunkod: string | null
  readonly lan: string | null
  readonly state: ReportState
  readonly answered: number
  readonly toAnswer: number
  readonly registryEmail: string | null
  readonly invitedAt: Instant | null
  readonly invitation: 'queued' | 'sent' | 'failed' | null
  readonly dueOn: CalendarDate
  readonly extendedTo: CalendarDate | null
  readonly lastChangeAt: Instant | null
  /** Handed in with the finance chief's word that the accounts are not correct. */
  readonly flagged: boolean
}

/** How every report of a round stands, in the order of kommunkod: state, progress and messages, never an answer. */
export async function listStandings(db: Db, round: string): Promise<readonly ReportStanding[]> {
  const { rows } = await sql<ReportStanding>`
    select report.id as report, recipient.short_name as name, recipient.kommunkod, recipient.lan, report.state, report.answered,
      report.to_answer as "toAnswer", report.registry_email as "registryEmail", report.invited_at as "invitedAt", invitation.status as invitation,
      round.due_on as "dueOn", report.extended_to as "extendedTo", report.last_change_at as "lastChangeAt",
      coalesce(latest.alternative = '2', false) as flagged
    from report
    join round on round.id = report.round_id
    join recipient on recipient.id = report.recipient_id
    left join lateral (
      select status from message where report_id = report.id and kind = 'invitation' order by queued_at desc, id desc limit 1
    ) as invitation on true
    left join lateral (
      select document -> 'certification' ->> 'alternative' as alternative from submission where report_id = report.id order by number desc limit 1
    ) as latest on true
    where report.round_id = ${round}
    order by recipient.kommunkod nulls last, recipient.name collate "sv-x-icu"
  `.execute(db)
  return rows
}

export interface Tally {
  readonly round: string
  readonly state: ReportState
  readonly extendedTo: CalendarDate | null
  readonly reports: number
  readonly withoutAddress: number
  readonly notInvited: number
  readonly flagged: number
}

/**
 * Reports counted by all that decides how they stand: the status, the extension, and the day a supplement is due. One row of
 * each sort carries the state of one of its reports.
 */
export async function tallyReports(db: Db, rounds: readonly string[]): Promise<readonly Tally[]> {
  const { rows } = await sql<Tally>`
    select report.round_id as round, (array_agg(report.state))[1] as state, report.extended_to as "extendedTo", count(*) as reports,
      count(*) filter (where report.registry_email is null) as "withoutAddress",
      count(*) filter (where report.registry_email is not null and report.invited_at is null) as "notInvited",
      count(*) filter (where latest.alternative = '2') as flagged
    from report
    left join lateral (
      select document -> 'certification' ->> 'alternative' as alternative from submission where report_id = report.id order by number desc limit 1
    ) as latest on true
    where report.round_id = any(${rounds})
    group by report.round_id, report.status, report.extended_to, report.state -> 'supplement' ->> 'dueOn'
  `.execute(db)
  return rows
}

interface NewRound {
  readonly id: string
  readonly grant: string
  readonly version: string
  readonly name: string
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly signOff: SignOffRule
  readonly acceptsLate: boolean
  readonly at: Instant
}

export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  await tx
    .insertInto('round')
    .values({
      id: round.id,
      grant_id: round.grant,
      questionnaire_version_id: round.version,
      name: round.name,
      status: 'draft',
      opens_on: round.opensOn,
      due_on: round.dueOn,
      sign_off: json(round.signOff),
      accepts_late: round.acceptsLate,
      created_at: round.at,
      closed_at: null,
    })
    .execute()
}

/** The recipients of a grant's decided allocation that have been paid, in the order of kommunkod. */
export async function listPaidRecipients(db: Db, grant: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select recipient.id
    from allocation
    join recipient on recipient.id = allocation.recipient_id
    where allocation.run_id = (
      select id from allocation_run where grant_id = ${grant} and decided_at is not null order by decided_at desc, id desc limit 1
    ) and exists (select from payment where payment.grant_id = ${grant} and payment.recipient_id = recipient.id)
    order by recipient.kommunkod nulls last, recipient.name collate "sv-x-icu"
  `.execute(db)
  return rows.map(({ id }) => id)
}

interface UsableVersion {
  readonly id: string
  readonly number: number
  readonly retired: boolean
}

/**
 * The latest correction of a questionnaire's version, which a round takes whichever of them was chosen. Until the transaction ends nothing
 * is published of the questionnaire, so that a correction never misses a round that is being made.
 */
export async function lockUsableVersion(tx: Tx, chosen: string): Promise<UsableVersion | null> {
  const { rows: locked } = await sql<{ id: string; number: number }>`
    select questionnaire.id, chosen.number
    from questionnaire join questionnaire_version as chosen on chosen.questionnaire_id = questionnaire.id
    where chosen.id = ${chosen}
    for share of questionnaire
  `.execute(tx)
  const [questionnaire] = locked
  if (questionnaire === undefined) return null
  // Read after the lock was had: what was published while this waited is there.
  const { rows } = await sql<UsableVersion>`
    select version.id, version.number, exists (
      select from retired_version as retired where retired.questionnaire_id = version.questionnaire_id and retired.number = version.number
    ) as retired
    from questionnaire_version as version
    where version.questionnaire_id = ${questionnaire.id} and version.number = ${questionnaire.number}
    order by version.correction desc limit 1
  `.execute(tx)
  return rows[0] ?? null
}

interface NewReports {
  readonly round: string
  readonly version: string
  readonly reports: readonly { readonly id: string; readonly recipient: string }[]
}

export async function insertReports(tx: Tx, { round, version, reports }: NewReports): Promise<void> {
  const state: ReportState = { status: 'notStarted' }
  await tx
    .insertInto('report')
    .values(
      reports.map(({ id, recipient }) => ({
        id,
        round_id: round,
        recipient_id: recipient,
        questionnaire_version_id: version,
        status: state.status,
        state: json(state),
        registry_email: null,
        invited_at: null,
        extended_to: null,
        last_change_at: null,
      })),
    )
    .execute()
}

export async function setRoundStatus(
  tx: Tx,
  id: string,
  { status, closedAt }: { status: RoundStatus; closedAt: Instant | null },
): Promise<void> {
  await tx.updateTable('round').set({ status, closed_at: closedAt }).where('id', '=', id).execute()
}
