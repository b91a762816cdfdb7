import type { Amount } from '@aterrapport/domain/money/amount.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import { tellOf } from './live/news-queries.ts'

/** A report with the facts around it that its rules, its form and its receipt need; the answers stand apart. */
export interface Report {
  readonly id: string
  readonly state: ReportState
  readonly revision: number
  readonly extendedTo: CalendarDate | null
  readonly registryEmail: string | null
  readonly round: {
    readonly id: string
    readonly name: string
    readonly status: RoundStatus
    readonly opensOn: CalendarDate
    readonly dueOn: CalendarDate
    readonly closedAt: Instant | null
    readonly signOff: SignOffRule
    readonly acceptsLate: boolean
  }
  readonly grant: {
    readonly id: string
    readonly name: string
    readonly year: number
    readonly diarienummer: string
    readonly terms: unknown
  }
  readonly authority: { readonly name: string; readonly organisationsnummer: string }
  readonly recipient: {
    readonly id: string
    readonly name: string
    readonly organisationsnummer: string
    readonly kommunkod: string | null
    readonly lanskod: string | null
    readonly lan: string | null
    readonly population: number | null
  }
  readonly payment: { readonly received: Amount; readonly paidOn: CalendarDate | null }
  readonly questionnaire: { readonly versionId: string; readonly key: string; readonly version: number; readonly sha256: string }
}

export async function findReport(db: Db, id: string): Promise<Report | null> {
  const row = await reportById(db, id).executeTakeFirst()
  return row === undefined ? null : toReport(row)
}

/** The report, which until the transaction ends nobody else can change. */
export async function lockReport(tx: Tx, id: string): Promise<Report | null> {
  await tx.selectFrom('report').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  // Read after the lock was had: a correction may have moved the report to another version while this waited.
  return findReport(tx, id)
}

function reportById(db: Db, id: string) {
  return db
    .selectFrom('report')
    .innerJoin('round', 'round.id', 'report.round_id')
    .innerJoin('grant_year as grant', 'grant.id', 'round.grant_id')
    .innerJoin('authority', 'authority.id', 'grant.authority_id')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .innerJoin('questionnaire_version as version', 'version.id', 'report.questionnaire_version_id')
    .innerJoin('questionnaire', 'questionnaire.id', 'version.questionnaire_id')
    .select([
      'report.id',
      'report.state',
      'report.revision',
      'report.extended_to as extendedTo',
      'report.registry_email as registryEmail',
      'round.id as roundId',
      'round.name as round',
      'round.status as roundStatus',
      'round.opens_on as opensOn',
      'round.due_on as dueOn',
      'round.closed_at as closedAt',
      'round.sign_off as signOff',
      'round.accepts_late as acceptsLate',
      'grant.id as grantId',
      'grant.name as grant',
      'grant.year',
      'grant.diarienummer',
      'grant.terms',
      'authority.name as authority',
      'authority.organisationsnummer as authorityNumber',
      'recipient.id as recipientId',
      'recipient.name as recipient',
      'recipient.organisationsnummer',
      'recipient.kommunkod',
      'recipient.lanskod',
      'recipient.lan',
      'recipient.population',
      'version.id as versionId',
      'version.number as version',
      'version.sha256',
      'questionnaire.key',
      sql<Amount | null>`(select trim_scale(sum(amount))::text from payment where ${PAID})`.as('received'),
      sql<CalendarDate | null>`(select max(paid_on) from payment where ${PAID})`.as('paidOn'),
    ])
    .where('report.id', '=', id)
}

const PAID = sql`payment.grant_id = round.grant_id and payment.recipient_id = report.recipient_id`
const NOTHING = '0' as Amount

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof reportById>['executeTakeFirst']>>>

function toReport(row: Row): Report {
  return {
    id: row.id,
    state: row.state,
    revision: row.revision,
    extendedTo: row.extendedTo,
    registryEmail: row.registryEmail,
    round: {
      id: row.roundId,
      name: row.round,
      status: row.roundStatus,
      opensOn: row.opensOn,
      dueOn: row.dueOn,
      closedAt: row.closedAt,
      signOff: row.signOff,
      acceptsLate: row.acceptsLate,
    },
    grant: { id: row.grantId, name: row.grant, year: row.year, diarienummer: row.diarienummer, terms: row.terms },
    authority: { name: row.authority, organisationsnummer: row.authorityNumber },
    recipient: {
      id: row.recipientId,
      name: row.recipient,
      organisationsnummer: row.organisationsnummer,
      kommunkod: row.kommunkod,
      lanskod: row.lanskod,
      lan: row.lan,
      population: row.population,
    },
    payment: { received: row.received ?? NOTHING, paidOn: row.paidOn },
    questionnaire: { versionId: row.versionId, key: row.key, version: row.version, sha256: row.sha256 },
  }
}

export async function saveState(tx: Tx, report: string, state: ReportState, at: Instant): Promise<void> {
  await tx
    .updateTable('report')
    .set({ status: state.status, state: json(state), last_change_at: at })
    .where('id', '=', report)
    .execute()
  await tellOf(tx, report)
}

/** A questionnaire version's document. It never changes. */
export async function findQuestionnaire(db: Db, version: string) {
  const row = await db.selectFrom('questionnaire_version').select('document').where('id', '=', version).executeTakeFirst()
  return row?.document ?? null
}
