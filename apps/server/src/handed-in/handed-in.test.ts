import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertPerson, insertReport, insertRound, NOW } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { insertSubmission } from '../testing/handed-in.ts'
import { mailedText, secretIn } from '../testing/mailed.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

type Api = Browser['api']

const CHIEF = { name: 'Ekon Omsson', email: 'ekonomi@kommun.example' }
const SIGNATORY = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
const WORD = { alternative: 1, name: CHIEF.name, position: 'Ekonomichef', phone: '090-16 10 00' } as const
const COMPLETE = { diarienummer: 'KS 2026/1', 'kostnader.lon.belopp': '60000', 'kostnader.konsulter.belopp': '39500' }
const AUTHORITY = 'statsbidrag@provmyndigheten.example'
const REASON = 'Lokalerna saknas'

let app: TestApp
let officer: Api
let report: string
let eva: Api
let signatory: Api
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
  officer = (await app.staff('caseOfficer')).api
  await app.db.updateTable('authority').set({ email: AUTHORITY }).execute()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setNow(NOW)
  app.outbox.messages.length = 0
  await handedIn({})
})

/** A report in a round of its own that has been handed in. */
async function handedIn(options: Parameters<typeof insertRound>[1]): Promise<void> {
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE, ...options })
  const state = { status: 'submitted', submission: 1, at: NOW } as const
  report = (await insertReport(app.db, round, { kommunkod: String(next++), state })).report
  await insertSubmission(app.db, report, await insertPerson(app.db, SIGNATORY.name, SIGNATORY.email))
  eva = (await app.contributor(report, `Eva Berg ${next}`)).api
  signatory = (await app.invited(report, 'signatory', SIGNATORY.email)).api
}

async function handInAgain(): Promise<void> {
  const changes = Object.entries(COMPLETE).map(([path, value]) => ({ path, value, basedOn: null }))
  await eva.reports.save({ report, changes })
  await eva.reports.handOver({ report, certifier: CHIEF, signatory: SIGNATORY })
  await (await app.invited(report, 'certifier', CHIEF.email)).api.reports.certify({ report, ...WORD })
  await signatory.reports.sign({ report, ground: 'delegation', groundReference: '' })
}

async function asked(by = eva): Promise<string> {
  await by.reports.askToChange({ report, reason: REASON })
  return (await officer.reports.handedInForStaff({ report })).changes[0]?.id ?? ''
}

const SECTIONS = GRANT_QUESTIONNAIRE.sections.map(({ key }) => key)
const GRANT = { sections: SECTIONS, dueOn: '2026-02-02' }

describe('asking to change', () => {
  test('is told to the authority by mail and on the report’s page, as somebody’s words', async () => {
    await asked()
    expect(await mailedText(app, AUTHORITY)).toContain(`> ${REASON}`)
    expect(await officer.reports.handedInForStaff({ report })).toMatchObject({ changes: [{ reason: REASON, answered: null }] })
    expect((await officer.reports.events({ report }))[0]).toMatchObject({ what: 'change-asked' })
    expect((await eva.reports.submission({ report }))?.document.number).toBe(1)
  })

  test('is for one at a time, however many ask at once', async () => {
    const asking = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? eva : signatory).reports.askToChange({ report, reason: REASON })),
    )
    expect(asking.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(eva.reports.askToChange({ report, reason: REASON }))).toMatchObject({ kind: 'already-asked', at: NOW })
    expect((await eva.reports.handedIn({ report })).mayAsk).toBe(false)
  })

  test('is not for the organisation’s link, which is not told what was written either', async () => {
    await asked()
    const registry = (await app.registry(report)).api
    expect(await refusalOf(registry.reports.askToChange({ report, reason: REASON }))).toEqual({ kind: 'not-allowed' })
    expect(await registry.reports.handedIn({ report })).toEqual({
      changes: [],
      mayAsk: false,
      original: null,
      promised: [],
      mayOpen: false,
    })
  })
})

describe('the authority', () => {
  test('opens named sections until a day; what was handed in stands until it is replaced', async () => {
    const request = await asked(signatory)
    await officer.reports.answerChange({ report, request, answer: 'Ändra bara ekonomin.', grant: GRANT })
    expect((await eva.reports.load({ report })).state).toMatchObject({
      status: 'supplementRequested',
      supplement: { submission: 1, wishedBy: 'recipient', sections: SECTIONS, reason: 'Ändra bara ekonomin.', dueOn: '2026-02-02' },
    })
    const text = await mailedText(app, SIGNATORY.email)
    expect(text).toMatch(/senast 2\sfebruari\s2026/)
    expect(text).toContain('> Ändra bara ekonomin.')
    expect(secretIn(text)).not.toBe('')

    await handInAgain()
    const [second, first] = (await officer.reports.forStaff({ report })).submissions
    expect(second?.document).toMatchObject({ number: 2, replaces: first?.document.receiptNumber })
  })

  test('declines with a reason, and then it may be asked again', async () => {
    const request = await asked()
    expect(await refusalOf(officer.reports.answerChange({ report, request, answer: ' ', grant: null }))).toEqual({ kind: 'reason-missing' })
    await officer.reports.answerChange({ report, request, answer: 'Beslutet är redan fattat.', grant: null })
    const { email } = await app.db.selectFrom('person').select('email').where('name', '=', `Eva Berg ${next}`).executeTakeFirstOrThrow()
    expect(await mailedText(app, email)).toContain('> Beslutet är redan fattat.')
    expect(await eva.reports.handedIn({ report })).toMatchObject({
      changes: [{ answered: { outcome: 'declined', answer: 'Beslutet är redan fattat.' } }],
      mayAsk: true,
    })
    expect((await eva.reports.load({ report })).state.status).toBe('submitted')
    await asked()
  })

  test('answers once, even when two do at the same time', async () => {
    const request = await asked()
    const answers = await Promise.allSettled([
      officer.reports.answerChange({ report, request, answer: 'Ja', grant: GRANT }),
      officer.reports.answerChange({ report, request, answer: 'Nej', grant: null }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(officer.reports.answerChange({ report, request, answer: 'Nej', grant: null }))).toEqual({
      kind: 'change-already-answered',
    })
  })

  test('does not open what there is not, or until a day off', async () => {
    const request = await asked()
    const opening = (grant: { sections: string[]; dueOn: string }) => officer.reports.answerChange({ report, request, answer: 'Ja', grant })
    expect(await refusalOf(opening({ ...GRANT, sections: ['annat'] }))).toEqual({ kind: 'unknown-section', section: 'annat' })
    expect(await refusalOf(opening({ ...GRANT, dueOn: '2026-02-01' }))).toEqual({ kind: 'due-on-a-day-off', nextWorkingDay: '2026-02-02' })
  })

  test('is no other authority', async () => {
    const other = (await app.staffOf('Grannmyndigheten', 'caseOfficer')).api
    const request = await asked()
    expect(await refusalOf(other.reports.answerChange({ report, request, answer: 'Nej', grant: null }))).toEqual({ kind: 'not-found' })
    expect(await refusalOf(other.reports.handedInForStaff({ report }))).toEqual({ kind: 'not-found' })
    const elsewhere = report
    await handedIn({})
    expect(await refusalOf(officer.reports.answerChange({ report, request, answer: 'Nej', grant: null }))).toEqual({
      kind: 'change-already-answered',
    })
    expect((await officer.reports.handedInForStaff({ report: elsewhere })).changes[0]?.answered).toBeNull()
  })
})

describe('an original signature', () => {
  test('is asked of nobody where the grant demands none', async () => {
    expect((await eva.reports.handedIn({ report })).original).toBeNull()
    expect(await refusalOf(eva.reports.stateOriginalSent({ report, on: '2026-01-20' }))).toEqual({ kind: 'original-not-demanded' })
  })

  test('is said to be sent by the registry, and noted as received by the authority', async () => {
    await handedIn({ terms: { originalSignature: { value: true, source: 'made up' } } })
    const registry = (await app.registry(report)).api
    expect((await registry.reports.handedIn({ report })).original).toMatchObject({
      sentOn: null,
      receivedOn: null,
      submittedOn: '2026-01-20',
    })
    await registry.reports.stateOriginalSent({ report, on: '2026-01-20' })
    expect((await officer.reports.handedInForStaff({ report })).original).toMatchObject({ sentOn: '2026-01-20', receivedOn: null })
    await officer.reports.noteOriginalReceived({ report, on: '2026-01-20' })
    expect((await registry.reports.handedIn({ report })).original).toMatchObject({ sentOn: '2026-01-20', receivedOn: '2026-01-20' })
    expect(await refusalOf(registry.reports.stateOriginalSent({ report, on: '2026-01-20' }))).toEqual({
      kind: 'original-already-received',
      receivedOn: '2026-01-20',
    })
    expect((await officer.reports.events({ report })).map(({ what }) => what).slice(0, 2)).toEqual(['original-received', 'original-sent'])
  })
})
