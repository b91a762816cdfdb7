import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import { json } from '../database/json.ts'
import { insertPerson, insertReport, insertRound, NOW, type RoundFixture } from '../testing/fixtures.ts'
import { mailedText } from '../testing/mailed.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let round: RoundFixture
let report: string
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
  round = await insertRound(app.db)
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setNow(NOW)
  app.outbox.messages.length = 0
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
})

async function codeSentTo(email: string): Promise<string> {
  return (
    /(\d{3}) (\d{3})/
      .exec(await mailedText(app, email))
      ?.slice(1)
      .join('') ?? ''
  )
}

function wrong(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0')
}

const EVA = { name: 'Eva Berg', position: 'Utredare' }

test('a person who gives the code that was mailed becomes a contributor', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'Eva.Berg@Kommun.example' })
  const code = await codeSentTo('eva.berg@kommun.example')
  const { me } = await api.people.confirmCode({ report, email: 'eva.berg@kommun.example', code, ...EVA })
  expect(me).toMatchObject({ ...EVA, email: 'eva.berg@kommun.example' })
  expect(await api.people.me()).toEqual(me)
  expect((await api.links.case({ report })).people).toEqual([{ ...EVA, parts: ['contributor'] }])
  expect((await api.people.reports()).map((mine) => mine.report)).toEqual([report])
})

test('a code may be typed with spaces, and is used once', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'a@kommun.example' })
  const code = await codeSentTo('a@kommun.example')
  const given = { report, email: 'a@kommun.example', code: ` ${code.slice(0, 3)} ${code.slice(3)}`, ...EVA }
  await api.people.confirmCode(given)
  expect(await refusalOf(api.people.confirmCode(given))).toEqual({ kind: 'code-expired' })
})

test('a wrong code may be tried five times, and then the right one does not help either', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'b@kommun.example' })
  const code = await codeSentTo('b@kommun.example')
  const confirm = (tried: string) => refusalOf(api.people.confirmCode({ report, email: 'b@kommun.example', code: tried, ...EVA }))
  for (const triesLeft of [4, 3, 2, 1, 0]) expect(await confirm(wrong(code))).toEqual({ kind: 'wrong-code', triesLeft })
  expect(await confirm(code)).toEqual({ kind: 'too-many-tries' })
})

test('tries made at the same time count one by one', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'c@kommun.example' })
  const code = await codeSentTo('c@kommun.example')
  const refusals = await Promise.all(
    Array.from({ length: 20 }, () => refusalOf(api.people.confirmCode({ report, email: 'c@kommun.example', code: wrong(code), ...EVA }))),
  )
  expect(refusals.filter(({ kind }) => kind === 'wrong-code')).toHaveLength(5)
  expect(refusals.filter(({ kind }) => kind === 'too-many-tries')).toHaveLength(15)
})

test('a code is good for ten minutes', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'd@kommun.example' })
  const code = await codeSentTo('d@kommun.example')
  app.setNow('2026-01-20T09:10:00.000Z')
  expect(await refusalOf(api.people.confirmCode({ report, email: 'd@kommun.example', code, ...EVA }))).toEqual({ kind: 'code-expired' })
})

test('five codes an hour are sent to an address, also when they are asked for at the same time', async () => {
  const { api } = await app.registry(report)
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => api.people.requestCode({ report, email: 'e@kommun.example' })))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  expect(await refusalOf(api.people.requestCode({ report, email: 'e@kommun.example' }))).toEqual({
    kind: 'too-many-codes',
    retryAt: '2026-01-20T10:00:00.000Z',
  })
  app.setNow('2026-01-20T10:00:00.001Z')
  await api.people.requestCode({ report, email: 'e@kommun.example' })
})

test("a certifier's link lets only its own address be confirmed, and makes nobody a contributor", async () => {
  const { api } = await app.invited(report, 'certifier', 'chef@kommun.example')
  expect(await refusalOf(api.people.requestCode({ report, email: 'annan@kommun.example' }))).toEqual({ kind: 'not-the-invited-address' })
  await api.people.requestCode({ report, email: 'chef@kommun.example' })
  const code = await codeSentTo('chef@kommun.example')
  await api.people.confirmCode({ report, email: 'chef@kommun.example', code, name: 'Chefen', position: 'Ekonomichef' })
  expect((await api.links.case({ report })).people).toEqual([])
})

test('the code stands neither in the subject of the message nor in the log of messages', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'f@kommun.example' })
  const code = await codeSentTo('f@kommun.example')
  const subjects = [
    String(app.outbox.to('f@kommun.example')[0]?.subject),
    ...(await app.db.selectFrom('message').select('subject').execute()).map(({ subject }) => subject),
  ]
  expect(subjects.some((subject) => subject.replaceAll(' ', '').includes(code))).toBe(false)
})

test('a name is kept without what cannot be kept, and an address with it is none', async () => {
  const { api } = await app.registry(report)
  await api.people.requestCode({ report, email: 'g@kommun.example' })
  const code = await codeSentTo('g@kommun.example')
  const { me } = await api.people.confirmCode({ report, email: 'g@kommun.example', code, name: 'Eva\u0000 Berg\ud83d', position: '\u0007' })
  expect(me).toMatchObject({ name: 'Eva Berg', position: '' })
  await expect(api.people.requestCode({ report, email: 'g\u0000@kommun.example' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('a browser that signs out is nobody to the server', async () => {
  const { api } = await app.contributor(report)
  await api.people.signOut()
  expect(await api.people.me()).toBeNull()
  expect(await refusalOf(api.reports.load({ report }))).toEqual({ kind: 'not-signed-in' })
})

async function confirmed(browser: Browser, email: string): Promise<string> {
  await browser.api.people.requestCode({ report, email })
  return (await browser.api.people.confirmCode({ report, email, code: await codeSentTo(email), ...EVA })).me.id
}

test('a domain that is entered for the recipient is let in at once, and one of a public mail service is not', async () => {
  const { recipient_id: recipient } = await app.db
    .selectFrom('report')
    .select('recipient_id')
    .where('id', '=', report)
    .executeTakeFirstOrThrow()
  await app.db
    .insertInto('recipient_domain')
    .values(['bolaget.example', 'gmail.com'].map((domain) => ({ recipient_id: recipient, domain })))
    .execute()
  for (const [email, standing] of [
    ['h@drift.bolaget.example', 'in'],
    ['h@gmail.com', 'waiting'],
  ] as const) {
    const browser = await app.registry(report)
    await confirmed(browser, email)
    expect(await browser.api.links.case({ report })).toMatchObject({ standing, domains: ['bolaget.example', 'kommun.example'] })
  }
})

test('the same person in two browsers waits once, is told of once, and is let in in both', async () => {
  const { api } = await app.contributor(report)
  const browsers = [await app.registry(report), await app.registry(report)]
  let person = ''
  for (const browser of browsers) person = await confirmed(browser, 'i@annan.example')
  const messages = app.db.selectFrom('message').select('recipient').where('report_id', '=', report).where('kind', '=', 'wishToJoin')
  // The colleague who is in, and the registry.
  expect(await messages.execute()).toHaveLength(2)
  expect((await api.links.whoHasIt({ report })).waiting).toHaveLength(1)
  await api.people.letIn({ report, person })
  for (const browser of browsers) expect((await browser.api.reports.load({ report })).me.email).toBe('i@annan.example')
})

test('somebody who waits finds the report among their own, with nothing to do in it', async () => {
  const browser = await app.registry(report)
  await confirmed(browser, 'j@annan.example')
  expect(await browser.api.people.reports()).toMatchObject([{ report, turn: null, handedInAt: null }])
})

test('whoever is asked to vouch finds the report among their own, whichever browser they are in, and the others that it is not their turn', async () => {
  const chief = await app.invited(report, 'certifier', 'chef.ett@kommun.example')
  const by = await insertPerson(app.db, 'Eva Berg')
  const handover = {
    by,
    at: NOW,
    certifier: { name: 'Chef', email: 'Chef.Ett@kommun.example' },
    signatory: { name: 'Ordförande', email: 'ordforande@kommun.example' },
  }
  const state: ReportState = { status: 'awaitingCertification', handover, supplement: null }
  await app.db
    .updateTable('report')
    .set({ status: state.status, state: json(state) })
    .where('id', '=', report)
    .execute()
  await app.db.updateTable('access_link').set({ revoked_at: NOW }).where('report_id', '=', report).execute()
  expect(await chief.api.people.reports()).toMatchObject([{ report, turn: 'certify' }])
  const { api } = await app.contributor(report)
  const mine = (await api.people.reports()).find((one) => one.report === report)
  expect(mine).toMatchObject({ turn: 'wait', dueOn: '2026-02-28' })
})
