import type { StaffRole } from '@aterrapport/domain/access/actor.ts'
import type { GrantTerms } from '@aterrapport/domain/grant/terms.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Person, ReportState } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { Staff } from '../session/session.ts'
import { namedUuid, newUuid } from '../uuid.ts'

/** Rows for tests, each with as little as it takes. Names and addresses are made up. */

export const NOW = '2026-01-20T09:00:00.000Z' as Instant

/** The smallest questionnaire that can be answered. */
export const SMALL_QUESTIONNAIRE: Questionnaire = {
  schemaVersion: 1,
  key: 'test',
  title: { sv: 'Prov' },
  introduction: { sv: 'Ett litet formulär.' },
  sections: [
    {
      key: 'kontakt',
      title: { sv: 'Kontakt' },
      questions: [{ key: 'kommentar', kind: 'text', label: { sv: 'Kommentar' }, required: true }],
    },
  ],
  signOff: {
    certification: { correct: { sv: 'Uppgifterna är riktiga.' }, notCorrect: { sv: 'Uppgifterna är inte riktiga.' } },
    signature: { statement: { sv: 'Jag lämnar in.' }, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
  },
}

const TERMS: GrantTerms = {
  purpose: { value: 'Ett prov', source: 'made up' },
  usePeriod: { value: { from: '2025-01-01', to: '2025-12-31' }, source: 'made up' },
  requisitionBy: { value: null, source: 'made up' },
  invoiceLimit: { value: 1000, source: 'made up' },
  accrualsAllowed: { value: null, source: 'made up' },
  doubleFundingAllowed: { value: null, source: 'made up' },
  reclaimGrounds: { value: ['notUsed', 'notReported'], source: 'made up' },
  waiver: { value: null, source: 'made up' },
  interest: { value: null, source: 'made up' },
  appealable: { value: null, source: 'made up' },
  requiredPerspectives: { value: [], source: 'made up' },
  originalSignature: { value: false, source: 'made up' },
  largeChange: { value: { percent: 50, least: 100_000 }, source: 'made up' },
}

async function insertAuthority(db: Db, name = 'Provmyndigheten'): Promise<string> {
  const id = namedUuid(`authority ${name}`)
  await db
    .insertInto('authority')
    .values({ id, name, organisationsnummer: `202100-${String(name.length).padStart(4, '0')}`, email: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

export async function insertStaff(db: Db, roles: readonly StaffRole[], authority = 'Provmyndigheten'): Promise<Staff> {
  const authorityId = await insertAuthority(db, authority)
  const id = newUuid()
  const staff = { id, name: `Prov ${roles.join(' ')}`, email: `${id}@provmyndigheten.example` }
  await db
    .insertInto('staff')
    .values({ ...staff, authority_id: authorityId, subject: null, roles: [...roles] })
    .execute()
  return { ...staff, authorityId, authority, roles }
}

export interface RoundFixture {
  readonly grant: string
  readonly questionnaire: string
  readonly version: string
  readonly round: string
}

interface RoundOptions {
  readonly authority?: string
  readonly questionnaire?: Questionnaire
  readonly opensOn?: string
  readonly dueOn?: string
  readonly status?: 'draft' | 'scheduled' | 'open' | 'closed' | 'archived'
  readonly signOff?: Partial<SignOffRule>
  readonly acceptsLate?: boolean
  readonly terms?: Partial<GrantTerms>
}

/** A grant, a published questionnaire and a round that is open around `NOW`. */
export async function insertRound(db: Db, options: RoundOptions = {}): Promise<RoundFixture> {
  const {
    authority = 'Provmyndigheten',
    questionnaire = SMALL_QUESTIONNAIRE,
    opensOn = '2026-01-12',
    dueOn = '2026-02-28',
    status = 'open',
  } = options
  const author = await insertStaff(db, ['designer'], authority)
  const ids: RoundFixture = { grant: newUuid(), questionnaire: newUuid(), version: newUuid(), round: newUuid() }
  await db
    .insertInto('grant_year')
    .values({
      id: ids.grant,
      authority_id: author.authorityId,
      name: `Provbidrag ${ids.grant}`,
      year: 2025,
      diarienummer: '1.2-3456/2025',
      total: '1000000.00',
      terms: json({ ...TERMS, ...options.terms }),
    })
    .execute()
  await db
    .insertInto('questionnaire')
    .values({ id: ids.questionnaire, authority_id: author.authorityId, key: `prov-${ids.questionnaire}`, title: questionnaire.title.sv })
    .execute()
  await db
    .insertInto('questionnaire_version')
    .values({
      id: ids.version,
      questionnaire_id: ids.questionnaire,
      number: 1,
      document: json(questionnaire),
      sha256: 'f'.repeat(64),
      note: 'Första versionen',
      published_at: NOW,
      published_by: author.id,
    })
    .execute()
  await db
    .insertInto('round')
    .values({
      id: ids.round,
      grant_id: ids.grant,
      questionnaire_version_id: ids.version,
      name: 'Återrapportering 2025',
      status,
      // The days of a test are written as days.
      opens_on: opensOn as CalendarDate,
      due_on: dueOn as CalendarDate,
      sign_off: json({
        certification: true,
        samePersonAllowed: false,
        contributorMayCertify: true,
        identification: 'email',
        ...options.signOff,
      }),
      accepts_late: options.acceptsLate ?? true,
      created_at: NOW,
      closed_at: null,
    })
    .execute()
  return ids
}

export interface RecipientOptions {
  readonly kommunkod?: string
  readonly name?: string
  readonly state?: ReportState
}

/** A municipality's report in a round, with the municipality and its payment of 100 000 kr. */
export async function insertReport(
  db: Db,
  round: RoundFixture,
  options: RecipientOptions = {},
): Promise<{ report: string; recipient: string }> {
  const { kommunkod = '2480', name = 'Umeå kommun', state = { status: 'notStarted' } } = options
  const recipient = namedUuid(`recipient ${kommunkod}`)
  const report = newUuid()
  await db
    .insertInto('recipient')
    .values({
      id: recipient,
      kind: 'municipality',
      organisationsnummer: `21200${kommunkod[0]}-${kommunkod}`,
      name,
      short_name: name.replace(' kommun', ''),
      kommunkod,
      lanskod: kommunkod.slice(0, 2),
      lan: null,
      population: 10_000,
      population_date: '2024-12-31' as CalendarDate,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('payment')
    .values({ id: newUuid(), grant_id: round.grant, recipient_id: recipient, amount: '100000.00', paid_on: '2025-04-15' as CalendarDate })
    .execute()
  await db
    .insertInto('report')
    .values({
      id: report,
      round_id: round.round,
      recipient_id: recipient,
      questionnaire_version_id: round.version,
      status: state.status,
      state: json(state),
      registry_email: 'registrator@kommun.example',
      invited_at: null,
      extended_to: null,
      last_change_at: null,
    })
    .execute()
  return { report, recipient }
}

export async function insertPerson(db: Db, name: string, email = `${namedUuid(name)}@kommun.example`): Promise<Person> {
  const person = { id: newUuid(), name, position: 'Utredare', email: email.toLowerCase() }
  await db
    .insertInto('person')
    .values({ ...person, phone: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  const { id } = await db.selectFrom('person').select('id').where('email', '=', person.email).executeTakeFirstOrThrow()
  return { ...person, id }
}
