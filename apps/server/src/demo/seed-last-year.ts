import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { GrantTerms } from '@aterrapport/domain/grant/terms.ts'
import { certify } from '@aterrapport/domain/report/certify.ts'
import { handOver } from '@aterrapport/domain/report/hand-over.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { submit } from '@aterrapport/domain/report/submit.ts'
import type { Result } from '@aterrapport/domain/result.ts'
import { instantOf } from '@aterrapport/domain/time/days.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { solKommun2025Grant } from '@aterrapport/library/grants/sol-kommun-2025.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { KOMMUNER, type Kommun } from '@aterrapport/library/reference/kommuner.ts'
import { record } from '../audit/record.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { orNotFound } from '../refusal.ts'
import { addContributor, upsertPerson } from '../people/queries.ts'
import { insertRetirement, insertVersion, lockQuestionnaire } from '../questionnaires/queries.ts'
import { saveAnswers, saveProgress } from '../reports/answer-queries.ts'
import { evaluateDraft } from '../reports/form.ts'
import { factsOf } from '../reports/hand-in.ts'
import { narrowValues } from '../reports/narrow-values.ts'
import { lockReport, saveState } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { insertSubmission, insertSubmissionValues } from '../reports/submission-queries.ts'
import { insertReports, insertRound, setRoundStatus } from '../rounds/queries.ts'
import { namedUuid } from '../uuid.ts'
import { aYearEarlier } from './a-year-earlier.ts'
import { lastYearAnswers } from './last-year-answers.ts'
import { GRANT_ID, recipientIdOf } from './seed-grant.ts'

/** Gävle, Sundsvall and Karlskrona, with what they received: made up, as all of that year is. */
const HANDED_IN: Readonly<Record<string, bigint>> = { '2180': 5_730_000n, '2281': 5_480_000n, '1080': 4_160_000n }

const YEAR = solKommun2025Grant.year - 1
const LAST_GRANT_ID = namedUuid('demo grant 2024')
const VERSION_ID = namedUuid('demo questionnaire of 2024, version 1')
const ROUND_ID = namedUuid('demo round 2024')
const MADE_UP = 'Påhittat för demon'
const LAST_TERMS: GrantTerms = {
  ...solKommun2025Grant.terms,
  usePeriod: { value: { from: '2024-01-01', to: '2024-12-31' }, source: MADE_UP },
  requisitionBy: { value: '2024-05-15', source: MADE_UP },
}
const PUBLISHED_AT = '2024-12-02T08:00:00.000Z' as Instant
const HANDED_IN_AT = '2025-02-20T09:30:00.000Z' as Instant
const CLOSED_AT = '2025-03-03T08:00:00.000Z' as Instant
/** The receipts are made when nobody waits for the pages of a server that has just been started. */
const RECEIPTS_AFTER_MS = 300_000

/** Gives the demo an earlier year, in which a few municipalities handed in, so that last year's answers are seen beside the questions. Once. */
export async function seedLastYear({ db, clock }: Pick<ServerContext, 'db' | 'clock'>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const demo = await tx.selectFrom('grant_year').select('authority_id').where('id', '=', GRANT_ID).forUpdate().executeTakeFirst()
    const before = await tx.selectFrom('grant_year').select('id').where('id', '=', LAST_GRANT_ID).executeTakeFirst()
    if (demo === undefined || before !== undefined) return
    await insertLastGrant(tx, demo.authority_id)
    await insertLastRound(tx, demo.authority_id)
    for (const kommun of municipalities()) await handInFor(tx, kommun, instantOf(Date.parse(clock()) + RECEIPTS_AFTER_MS))
    await setRoundStatus(tx, ROUND_ID, { status: 'archived', closedAt: CLOSED_AT })
    await record(tx, { at: clock(), actor: { kind: 'system' }, kind: 'demo-filled', detail: { year: YEAR } })
  })
}

function municipalities(): readonly Kommun[] {
  return KOMMUNER.filter(({ kommunkod }) => Object.hasOwn(HANDED_IN, kommunkod))
}

async function insertLastGrant(tx: Tx, authority: string): Promise<void> {
  const { name } = solKommun2025Grant
  const total = Object.values(HANDED_IN).reduce((sum, received) => sum + received, 0n)
  await tx
    .insertInto('grant_year')
    .values({
      id: LAST_GRANT_ID,
      authority_id: authority,
      name,
      year: YEAR,
      diarienummer: `DEMO 9.1–0001/${YEAR}`,
      total: String(total),
      terms: json(LAST_TERMS),
    })
    .execute()
  const payments = municipalities().map((kommun) => ({
    id: namedUuid(`demo payment 2024 ${kommun.kommunkod}`),
    grant_id: LAST_GRANT_ID,
    recipient_id: recipientIdOf(kommun),
    amount: String(HANDED_IN[kommun.kommunkod]),
    paid_on: '2024-06-17' as CalendarDate,
  }))
  await tx.insertInto('payment').values(payments).execute()
}

async function insertLastRound(tx: Tx, authority: string): Promise<void> {
  const document = aYearEarlier(solKommun2025, solKommun2025Grant.year)
  const { id: by } = await tx
    .selectFrom('staff')
    .select('id')
    .where('authority_id', '=', authority)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const questionnaire = await lockQuestionnaire(tx, { id: namedUuid('demo questionnaire of 2024'), authority, document })
  const sha256 = sha256Of(document)
  await insertVersion(tx, {
    id: VERSION_ID,
    questionnaire,
    number: 1,
    correction: 0,
    document,
    sha256,
    note: `Formuläret för ${YEAR}`,
    at: PUBLISHED_AT,
    by,
  })
  await insertRetirement(tx, { questionnaire, number: 1, at: CLOSED_AT, by })
  await insertRound(tx, {
    id: ROUND_ID,
    grant: LAST_GRANT_ID,
    version: VERSION_ID,
    name: `Återrapportering ${YEAR}`,
    opensOn: '2025-01-13' as CalendarDate,
    dueOn: '2025-02-28' as CalendarDate,
    signOff: solKommun2025Grant.signOff,
    acceptsLate: true,
    at: PUBLISHED_AT,
  })
  const reports = municipalities().map((kommun) => ({ id: reportIdOf(kommun), recipient: recipientIdOf(kommun) }))
  await insertReports(tx, { round: ROUND_ID, version: VERSION_ID, reports })
  await setRoundStatus(tx, ROUND_ID, { status: 'open', closedAt: null })
}

/** Fills in, hands over, certifies and signs by the same rules as people are held to. */
async function handInFor(tx: Tx, kommun: Kommun, receiptAt: Instant): Promise<void> {
  const [contributor, chief, director] = await insertPeople(tx, kommun)
  const answers = lastYearAnswers(HANDED_IN[kommun.kommunkod] ?? 0n)
  const changes = Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: null }))
  const id = reportIdOf(kommun)
  await addContributor(tx, { report: id, person: contributor.id, at: HANDED_IN_AT })
  const saved = await saveAnswers(tx, { report: id, author: contributor.id, at: HANDED_IN_AT, changes, client: null }, 'decided')
  const report = orNotFound(await lockReport(tx, id))
  const { questionnaire, context, previous, evaluation } = await evaluateDraft(tx, report)
  await saveProgress(tx, id, { revision: saved?.revision ?? 0, answered: evaluation.answered, toAnswer: evaluation.toAnswer })
  const { problems, result } = evaluation
  const { signOff } = report.round
  const round = roundNow(report, HANDED_IN_AT)
  const identification = { kind: 'email' } as const
  const asked = { by: contributor, certifier: chief, signatory: director, filledInBy: [contributor.email], problems, signOff, round }
  const handedOver = orThrow(handOver({ status: 'inProgress', sentBack: null }, asked))
  const phone = '026-17 80 00'
  const certified = orThrow(certify(handedOver, { by: chief, identification, phone, opinion: { alternative: 1 }, signOff, round }))
  const submission = namedUuid(`demo submission 2024 ${kommun.kommunkod}`)
  const facts = { ...factsOf(report), number: 1, replaces: null, context, ...(previous === null ? {} : { previous }), answers: result }
  const signing = {
    id: submission,
    by: director,
    identification,
    ground: 'delegation',
    groundReference: '',
    problems,
    questionnaire,
    facts,
    signOff,
    round,
  }
  const { state, document } = orThrow(submit(certified, signing))
  await saveState(tx, id, state, HANDED_IN_AT)
  await insertSubmission(tx, { id: submission, report: id, document, sha256: sha256Of(document) })
  await insertSubmissionValues(tx, submission, narrowValues(questionnaire, result))
  await enqueue(tx, { name: 'renderReceipt', payload: { submission }, key: `receipt:${submission}`, runAt: receiptAt })
}

async function insertPeople(tx: Tx, { kommunkod }: Kommun): Promise<readonly [Person, Person, Person]> {
  const person = (name: string, position: string, mailbox: string) =>
    upsertPerson(tx, {
      id: namedUuid(`demo person ${mailbox} ${kommunkod}`),
      name,
      position,
      email: `${mailbox}@kommun-${kommunkod}.example`,
    })
  return [
    await person('Maria Exempelsson', 'utvecklingsledare', 'maria.exempelsson'),
    await person('Ekon Exempelsson', 'ekonomichef', 'ekonomichef'),
    await person('Sara Exempelsson', 'socialchef', 'socialchef'),
  ]
}

function reportIdOf({ kommunkod }: Kommun): string {
  return namedUuid(`demo report 2024 ${kommunkod}`)
}

function sha256Of(document: object): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex')
}

/** What the demo is made of is ours, so a refusal of it is a bug of ours. */
function orThrow<Value>(result: Result<Value, object>): Value {
  if (!result.ok) throw new Error(`The demo's earlier year: ${JSON.stringify(result.refusal)}`)
  return result.value
}
