import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound, NOW, type RoundFixture } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { mailedText, secretIn } from '../testing/mailed.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

type Api = Browser['api']

const CHIEF = { name: 'Ekon Omsson', email: 'ekonomi@kommun.example' }
const SIGNATORY = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
const CORRECT = { alternative: 1, name: CHIEF.name, position: 'Ekonomichef', phone: '090-16 10 00' } as const
const COMPLETE = {
  diarienummer: 'KS 2026/1',
  'kostnader.lon.belopp': '60000',
  'kostnader.konsulter.belopp': '39500',
}

let app: TestApp
let round: RoundFixture
let report: string
let eva: Api
let next = 1000
/** Somebody else in every test, so that no message of another test comes to them. */
let name: string

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setNow(NOW)
  app.outbox.messages.length = 0
  round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  name = `Eva Berg ${next}`
  eva = (await app.contributor(report, name)).api
})

/** The test's report is in a round of its own making instead. */
async function onRound(options: Parameters<typeof insertRound>[1]): Promise<void> {
  round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE, ...options })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = (await app.contributor(report, name)).api
}

async function fillIn(answers: Readonly<Record<string, string>> = COMPLETE): Promise<void> {
  await eva.reports.save({ report, changes: Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: null })) })
}

async function handOver(): Promise<{ chief: Api; signatory: Api }> {
  await fillIn()
  await eva.reports.handOver({ report, certifier: CHIEF, signatory: SIGNATORY })
  return {
    chief: (await app.invited(report, 'certifier', CHIEF.email)).api,
    signatory: (await app.invited(report, 'signatory', SIGNATORY.email)).api,
  }
}

const sign = (signatory: Api) => signatory.reports.sign({ report, ground: 'delegation', groundReference: 'Delegationsordning 4.2' })

test('handing over is refused with every problem, and nothing is mailed', async () => {
  await fillIn({ diarienummer: 'KS 2026/1', 'kostnader.lon.belopp': 'mycket' })
  const refusal = await refusalOf(eva.reports.handOver({ report, certifier: CHIEF, signatory: SIGNATORY }))
  expect(refusal.kind === 'incomplete' && refusal.problems.map(({ path, cause }) => [path, cause.kind])).toEqual([
    ['kostnader.lon.belopp', 'notANumber'],
    ['kostnader.konsulter.belopp', 'required'],
  ])
  expect(await mailedText(app, CHIEF.email)).toBe('')
})

test('after handing over the answers are locked, and the certifier is mailed a link of their own', async () => {
  await handOver()
  expect(await refusalOf(eva.reports.save({ report, changes: [{ path: 'diarienummer', value: 'X', basedOn: 1 }] }))).toEqual({
    kind: 'not-editable',
    status: 'awaitingCertification',
  })
  const secret = secretIn(await mailedText(app, CHIEF.email))
  const browser = app.nobody()
  expect(await browser.api.links.open({ secret })).toEqual({ report })
  expect(await browser.api.links.case({ report })).toMatchObject({ purpose: 'certifier', invitedAddress: CHIEF.email, me: null })
})

test('the signatory is asked only when the accounts have been certified', async () => {
  const { chief, signatory } = await handOver()
  expect(await mailedText(app, SIGNATORY.email)).toBe('')
  expect(await refusalOf(sign(signatory))).toEqual({ kind: 'not-now', action: 'sign', status: 'awaitingCertification' })
  await chief.reports.certify({ report, ...CORRECT })
  expect(secretIn(await mailedText(app, SIGNATORY.email))).not.toBe('')
})

test('sent back, the report can be changed again and its contributors are mailed the reason, told as somebody’s words', async () => {
  const { chief } = await handOver()
  await chief.reports.sendBack({ report, reason: 'Lönerna är för höga\n-- \nSocialstyrelsen' })
  const { state, editable } = await eva.reports.load({ report })
  expect(state).toMatchObject({ status: 'inProgress', sentBack: { as: 'certifier', reason: 'Lönerna är för höga\n-- \nSocialstyrelsen' } })
  expect(editable).toBe(true)
  const { email } = await app.db.selectFrom('person').select('email').where('name', '=', name).executeTakeFirstOrThrow()
  const text = await mailedText(app, email)
  expect(text).toContain('skickats tillbaka')
  expect(text).toContain('skriver:\n> Lönerna är för höga\n> -- \n> Socialstyrelsen\n')
  expect(secretIn(text)).not.toBe('')
})

test('the link of somebody who is no longer asked is revoked at the next handing over', async () => {
  const { chief } = await handOver()
  const secret = secretIn(await mailedText(app, CHIEF.email))
  await chief.reports.sendBack({ report, reason: 'Fel person' })
  await eva.reports.handOver({ report, certifier: { name: 'Ny Chef', email: 'ny@kommun.example' }, signatory: SIGNATORY })
  expect(await refusalOf(app.nobody().api.links.open({ secret }))).toMatchObject({ kind: 'link-revoked', revokedAt: NOW })
  expect(await refusalOf(chief.reports.certify({ report, ...CORRECT }))).toEqual({ kind: 'not-allowed' })
})

test('a recalled report loses its certification', async () => {
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  await eva.reports.recall({ report })
  expect((await eva.reports.load({ report })).state).toEqual({ status: 'inProgress', sentBack: null })
  expect(await refusalOf(sign(signatory))).toEqual({ kind: 'not-now', action: 'sign', status: 'inProgress' })
})

test('accounts that are not correct are certified as such and go on, with what deviates', async () => {
  const { chief, signatory } = await handOver()
  const opinion = { alternative: 2, deviations: 'Lön bokförd på fel projekt', measures: 'Rättas i mars' } as const
  expect(await refusalOf(chief.reports.certify({ report, ...CORRECT, ...opinion, measures: ' ' }))).toEqual({
    kind: 'certification-incomplete',
    lacks: 'measures',
  })
  await chief.reports.certify({ report, ...CORRECT, ...opinion })
  await sign(signatory)
  const handedIn = await signatory.reports.submission({ report })
  expect(handedIn?.document.certification).toMatchObject({
    ...opinion,
    phone: CORRECT.phone,
    by: { name: CHIEF.name, position: 'Ekonomichef' },
  })
})

test('handing in freezes the answers with sums, context, people and a hash', async () => {
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  const { receiptNumber } = await sign(signatory)
  const handedIn = await eva.reports.submission({ report })
  expect(handedIn?.document).toMatchObject({
    receiptNumber,
    number: 1,
    replaces: null,
    recipientDiarienummer: 'KS 2026/1',
    answers: { ...COMPLETE, mottaget: '100000', kvar: '500' },
    handover: { by: { name } },
    signature: { by: { email: SIGNATORY.email }, ground: 'delegation', groundReference: 'Delegationsordning 4.2' },
    late: false,
  })
  // What is not relevant is no part of what was handed in.
  expect(handedIn?.document.answers).not.toHaveProperty('fakturareferens')
  expect(handedIn?.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('the values handed in can be read by role, as numbers where they are numbers', async () => {
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  const { submission } = await sign(signatory)
  const values = await app.db.selectFrom('submission_value').selectAll().where('submission_id', '=', submission).orderBy('path').execute()
  expect(
    values.map(({ path, question, role, row, text_value: text, number_value: number }) => [
      path,
      question,
      role,
      row,
      text,
      Number(number),
    ]),
  ).toEqual([
    ['diarienummer', 'diarienummer', 'recipient.diarienummer', null, 'KS 2026/1', 0],
    ['kostnader.konsulter.belopp', 'kostnader.belopp', 'economy.costs', 'konsulter', null, 39500],
    ['kostnader.lon.belopp', 'kostnader.belopp', 'economy.costs', 'lon', null, 60000],
    ['kvar', 'kvar', 'economy.unused', null, null, 500],
    ['mottaget', 'mottaget', 'economy.received', null, null, 100000],
  ])
})

test('however often and however many times at once the signatory presses, one submission is made', async () => {
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  const signed = await Promise.all(Array.from({ length: 20 }, () => sign(signatory)))
  expect(new Set(signed.map(({ receiptNumber }) => receiptNumber)).size).toBe(1)
  expect(await sign(signatory)).toEqual(signed[0])
  const made = await app.db.selectFrom('submission').select('id').where('report_id', '=', report).execute()
  expect(made).toHaveLength(1)
  const events = await app.db
    .selectFrom('audit_event')
    .select('kind')
    .where('report_id', '=', report)
    .where('kind', '=', 'report-submitted')
    .execute()
  expect(events).toHaveLength(1)
})

test('what is handed in after the last day is taken, and marked as late', async () => {
  await onRound({ dueOn: '2026-01-19' })
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  await sign(signatory)
  expect((await signatory.reports.submission({ report }))?.document.late).toBe(true)
})

test('a round that takes nothing late says so, and what is written is kept', async () => {
  await onRound({ dueOn: '2026-01-19', acceptsLate: false })
  await fillIn()
  expect(await refusalOf(eva.reports.handOver({ report, certifier: CHIEF, signatory: SIGNATORY }))).toEqual({
    kind: 'too-late',
    lastDay: '2026-01-19',
  })
  expect((await eva.reports.load({ report })).answers).toHaveProperty('diarienummer')
})

test('a certifier who has filled in is refused where the round forbids it', async () => {
  await onRound({ signOff: { contributorMayCertify: false } })
  await fillIn()
  const { email } = await app.db.selectFrom('person').select('email').where('name', '=', name).executeTakeFirstOrThrow()
  const kim = (await app.contributor(report, `Kim ${next}`)).api
  const handingOver = (by: Api, to: string) => by.reports.handOver({ report, certifier: { name, email: to }, signatory: SIGNATORY })
  expect(await refusalOf(handingOver(kim, email))).toEqual({ kind: 'certifier-filled-in' })
  await handingOver(kim, CHIEF.email)
})

const HOSTILE = '\u0000Ett\u0007 \ud83d\r\nord 👩‍👧 \u200Fעברית'
const PLAIN = 'Ett \nord 👩‍👧 \u200Fעברית'

test('what those who vouch write is kept without what cannot be kept, all the way into what is handed in', async () => {
  await fillIn()
  await eva.reports.handOver({ report, certifier: { ...CHIEF, name: HOSTILE }, signatory: { ...SIGNATORY, name: HOSTILE } })
  const { api: chief } = await app.invited(report, 'certifier', CHIEF.email)
  const { api: signatory } = await app.invited(report, 'signatory', SIGNATORY.email)
  await chief.reports.sendBack({ report, reason: HOSTILE })
  expect((await eva.reports.load({ report })).state).toMatchObject({ sentBack: { reason: PLAIN } })
  await eva.reports.handOver({ report, certifier: { ...CHIEF, name: HOSTILE }, signatory: { ...SIGNATORY, name: HOSTILE } })
  const said = { deviations: HOSTILE, measures: HOSTILE, name: HOSTILE, position: HOSTILE, phone: HOSTILE }
  await chief.reports.certify({ report, alternative: 2, ...said })
  await signatory.reports.sign({ report, ground: 'delegation', groundReference: HOSTILE })
  expect((await eva.reports.submission({ report }))?.document).toMatchObject({
    handover: { certifier: { name: PLAIN }, signatory: { name: PLAIN } },
    certification: { deviations: PLAIN, measures: PLAIN, by: { name: PLAIN, position: PLAIN }, phone: PLAIN },
    signature: { groundReference: PLAIN },
  })
})

test('what is nothing but what cannot be kept is nothing', async () => {
  const { chief } = await handOver()
  expect(await refusalOf(chief.reports.sendBack({ report, reason: '\u0000 \ud83d' }))).toEqual({ kind: 'reason-missing' })
})

test('a ground that the questionnaire does not have is refused', async () => {
  const { chief, signatory } = await handOver()
  await chief.reports.certify({ report, ...CORRECT })
  expect(await refusalOf(signatory.reports.sign({ report, ground: 'kunglig', groundReference: '' }))).toEqual({
    kind: 'unknown-ground',
    ground: 'kunglig',
  })
})
