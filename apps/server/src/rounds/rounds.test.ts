import { Buffer } from 'node:buffer'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { RefusalError } from '../refusal.ts'
import { insertReport, insertRound, NOW, type RoundFixture } from '../testing/fixtures.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { newUuid } from '../uuid.ts'

let app: TestApp
let officer: Browser
let round: RoundFixture

beforeAll(async () => {
  app = await startTestApp()
  officer = await app.staff('caseOfficer')
})
afterAll(() => app.close())
beforeEach(async () => {
  round = await insertRound(app.db)
})

const csv = (...lines: readonly string[]) => Buffer.from(lines.join('\n')).toString('base64')

async function refusal(call: Promise<unknown>) {
  const error = await call.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(RefusalError)
  return error instanceof RefusalError ? error.refusal : null
}

/** Decides an allocation of 100 000 kr each to the recipients of a round's grant. */
async function allocateTo(recipients: readonly string[]): Promise<void> {
  const run = newUuid()
  const head = { id: run, grant_id: round.grant, rule: json<unknown>({}), checksum: 'c', decided_at: NOW }
  // The days of a test are written as days.
  await app.db
    .insertInto('allocation_run')
    .values({ ...head, input_date: '2024-12-31' as CalendarDate })
    .execute()
  await app.db
    .insertInto('allocation')
    .values(recipients.map((recipient) => ({ run_id: run, recipient_id: recipient, fixed: '60000', variable: '40000', amount: '100000' })))
    .execute()
}

describe('a round is created', () => {
  const wished = () => ({
    grant: round.grant,
    version: round.version,
    name: 'Ny omgång',
    opensOn: '2026-01-15',
    dueOn: '2026-02-27',
    signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' as const },
    acceptsLate: true,
  })

  test('only by an authority that has an e-identification to offer, where it asks for one', async () => {
    const { recipient } = await insertReport(app.db, round)
    await allocateTo([recipient])
    const signOff = { ...wished().signOff, identification: 'loa3' as const }
    expect(await refusal(officer.api.rounds.create({ ...wished(), signOff }))).toEqual({ kind: 'identification-not-offered' })
    expect(await officer.api.eid.offered()).toBeNull()
  })

  test('as a draft, with a report for each recipient that was allocated money and paid', async () => {
    const { recipient: umea } = await insertReport(app.db, round)
    const { recipient: vasby } = await insertReport(app.db, round, { kommunkod: '0114', name: 'Upplands Väsby kommun' })
    await allocateTo([umea, vasby])
    const created = await officer.api.rounds.create(wished())
    expect(created.reports).toBe(2)
    const board = await officer.api.rounds.board({ round: created.round })
    expect(board.map(({ name, status, registryEmail }) => [name, status, registryEmail])).toEqual([
      ['Upplands Väsby', 'notStarted', null],
      ['Umeå', 'notStarted', null],
    ])
    const { status, counts, signOff } = await officer.api.rounds.get({ round: created.round })
    expect({ status, signOff, ...counts }).toMatchObject({
      status: 'draft',
      signOff: { certification: true },
      reports: 2,
      withoutAddress: 2,
    })
  })

  test('for nobody is refused, and leaves nothing behind', async () => {
    const before = await officer.api.rounds.list()
    expect(await refusal(officer.api.rounds.create(wished()))).toEqual({ kind: 'nobody-paid' })
    expect(await officer.api.rounds.list()).toHaveLength(before.length)
  })

  test("of another authority's grant or questionnaire is refused", async () => {
    const other = await insertRound(app.db, { authority: 'En annan myndighet' })
    expect(await refusal(officer.api.rounds.create({ ...wished(), grant: other.grant }))).toEqual({ kind: 'not-found' })
    expect(await refusal(officer.api.rounds.create({ ...wished(), version: other.version }))).toEqual({ kind: 'not-found' })
  })
})

describe('registry addresses', () => {
  test('are imported all at once, and an address that changes must be invited anew', async () => {
    const { report } = await insertReport(app.db, round)
    await officer.api.rounds.invite({ round: round.round, reports: null, again: false })
    const imported = await officer.api.rounds.importAddresses({ round: round.round, file: csv('kommunkod;e-post', '2480;ny@umea.example') })
    expect(imported).toEqual({ addresses: 1, changed: 1 })
    const [row] = await officer.api.rounds.board({ round: round.round })
    expect(row).toMatchObject({ report, registryEmail: 'ny@umea.example', invitedAt: null })
    const links = await app.db.selectFrom('access_link').select(['email', 'revoked_at']).where('report_id', '=', report).execute()
    expect(links).toEqual([{ email: 'registrator@kommun.example', revoked_at: NOW }])
  })

  test('that stand as before leave invitation and link as they are', async () => {
    const { report } = await insertReport(app.db, round)
    await officer.api.rounds.invite({ round: round.round, reports: null, again: false })
    const file = csv('kommunkod;e-post', '2480;registrator@kommun.example')
    expect(await officer.api.rounds.importAddresses({ round: round.round, file })).toEqual({ addresses: 1, changed: 0 })
    const [row] = await officer.api.rounds.board({ round: round.round })
    expect(row).toMatchObject({ report, invitedAt: NOW })
  })

  test('of a file with a fault are not imported by halves', async () => {
    await insertReport(app.db, round)
    const file = csv('kommunkod;e-post', '2480;ny@umea.example', '9999;nagon@annan.example')
    expect(await refusal(officer.api.rounds.importAddresses({ round: round.round, file }))).toEqual({
      kind: 'addresses-refused',
      problems: [{ row: 3, column: 'kommunkod', cause: { kind: 'unknownKommunkod', given: '9999' } }],
    })
    const [row] = await officer.api.rounds.board({ round: round.round })
    expect(row).toMatchObject({ registryEmail: 'registrator@kommun.example' })
  })
})

describe('invitations', () => {
  /** Sends what earlier tests left in the queue, and says how many messages that makes. */
  async function drain(): Promise<number> {
    await app.runJobs()
    return app.outbox.messages.length
  }

  test('are one message each with a link that opens the case, and pressed again send nothing', async () => {
    const sentBefore = await drain()
    const { report } = await insertReport(app.db, round)
    await insertReport(app.db, round, { kommunkod: '0114', name: 'Upplands Väsby kommun' })
    await app.db.updateTable('report').set({ registry_email: null }).where('round_id', '=', round.round).where('id', '<>', report).execute()
    const invite = { round: round.round, reports: null, again: false }
    expect(await officer.api.rounds.invite(invite)).toEqual({ queued: 1, withoutAddress: ['Upplands Väsby'], already: 0 })
    expect(await officer.api.rounds.invite(invite)).toEqual({ queued: 0, withoutAddress: ['Upplands Väsby'], already: 1 })

    await app.runJobs()
    const sent = app.outbox.messages.slice(sentBefore)
    expect(sent).toHaveLength(1)
    const { subject, text, html } = sent[0] ?? {}
    expect(subject).toContain('Återrapportera statsbidrag 2025')
    expect(text).toContain('28\u00A0februari 2026')
    expect(text).toContain('Umeå kommun')
    expect(JSON.stringify({ text, html })).not.toMatch(/100.?000/)
    expect(text).toMatch(/^http:\/\/localhost:3000\/#\/oppna\/[\w-]{43}$/m)

    const row = (await officer.api.rounds.board({ round: round.round })).find((one) => one.report === report)
    expect(row).toMatchObject({ invitation: 'sent', invitedAt: NOW })
  })

  test('sent again carry the same link', async () => {
    const sentBefore = await drain()
    const { report } = await insertReport(app.db, round)
    await officer.api.rounds.invite({ round: round.round, reports: null, again: false })
    await officer.api.rounds.invite({ round: round.round, reports: [report], again: true })
    await app.runJobs()
    const links = app.outbox.messages
      .slice(sentBefore)
      .map(({ text }) => (typeof text === 'string' ? /#\/oppna\/\S+/.exec(text)?.[0] : null))
    expect(links).toHaveLength(2)
    expect(new Set(links).size).toBe(1)
  })

  test('of a round that is not open are refused', async () => {
    const draft = await insertRound(app.db, { status: 'draft' })
    const call = officer.api.rounds.invite({ round: draft.round, reports: null, again: false })
    expect(await refusal(call)).toEqual({ kind: 'round-action-not-now', action: 'invite', status: 'draft' })
  })
})

test('a round is opened and closed once each', async () => {
  const draft = await insertRound(app.db, { status: 'draft' })
  expect(await officer.api.rounds.open({ round: draft.round })).toEqual({ status: 'open' })
  expect(await refusal(officer.api.rounds.open({ round: draft.round }))).toMatchObject({ kind: 'round-action-not-now', status: 'open' })
  expect(await officer.api.rounds.close({ round: draft.round })).toEqual({ status: 'closed' })
  expect(await officer.api.rounds.get({ round: draft.round })).toMatchObject({ status: 'closed', closedAt: NOW })
  const events = await app.db.selectFrom('audit_event').select('kind').where('round_id', '=', draft.round).orderBy('number').execute()
  expect(events.map(({ kind }) => kind)).toEqual(['round-opened', 'round-closed'])
})

test('a report is overdue from the end of its last day in Sweden, and an extension moves that day', async () => {
  const late = await insertRound(app.db, { dueOn: '2026-01-19' })
  const { report } = await insertReport(app.db, late)
  expect(await officer.api.rounds.board({ round: late.round })).toMatchObject([{ overdue: true, dueOn: '2026-01-19', extended: false }])
  expect((await officer.api.rounds.get({ round: late.round })).counts.overdue).toBe(1)
  // The days of a test are written as days.
  await app.db
    .updateTable('report')
    .set({ extended_to: '2026-01-20' as CalendarDate })
    .where('id', '=', report)
    .execute()
  expect(await officer.api.rounds.board({ round: late.round })).toMatchObject([{ overdue: false, dueOn: '2026-01-20', extended: true }])
  expect((await officer.api.rounds.get({ round: late.round })).counts.overdue).toBe(0)
})
