import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound, NOW, type RoundFixture } from '../testing/fixtures.ts'
import { mailedText, secretIn } from '../testing/mailed.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import { createLink } from './create.ts'
import { linkSecret } from './secret.ts'

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
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
})

async function newLink(to = report): Promise<{ id: string; secret: string }> {
  const id = await app.db
    .transaction()
    .execute((tx) => createLink(tx, app.server, { report: to, purpose: 'registry', email: 'registrator@kommun.example' }))
  return { id, secret: linkSecret(app.config.secret, id) }
}

test('a link opens its case, and opens it again in another browser', async () => {
  const { secret } = await newLink()
  for (const browser of [app.nobody(), app.nobody()]) {
    expect(await browser.api.links.open({ secret })).toEqual({ report })
    expect(await browser.api.links.case({ report })).toMatchObject({
      recipient: { name: 'Umeå kommun' },
      received: '100000',
      dueOn: '2026-02-28',
      status: 'notStarted',
      overdue: false,
      me: null,
      purpose: 'registry',
      // Anybody at the organisation may open it, so nobody must have the registry's own address.
      invitedAddress: null,
      people: [],
      submissions: [],
    })
  }
})

test('the secret of a link is nowhere in the database', async () => {
  const { id, secret } = await newLink()
  const row = await app.db.selectFrom('access_link').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(JSON.stringify(row)).not.toContain(secret)
  expect(row.secret_hash.toString('base64url')).not.toBe(secret)
})

test('an unknown, an expired and a revoked link are refused, each for its reason', async () => {
  const { api } = app.nobody()
  const { id, secret } = await newLink()
  expect(await refusalOf(api.links.open({ secret: `${secret}x` }))).toEqual({ kind: 'link-unknown' })
  await app.db.updateTable('access_link').set({ revoked_at: NOW }).where('id', '=', id).execute()
  expect(await refusalOf(api.links.open({ secret }))).toEqual({ kind: 'link-revoked', revokedAt: NOW, purpose: 'registry' })
  const another = await newLink()
  app.setNow('2027-06-01T00:00:00.000Z')
  expect(await refusalOf(api.links.open({ secret: another.secret }))).toEqual({
    kind: 'link-expired',
    expiredAt: '2027-02-24T22:59:59.999Z',
  })
})

test('a link to one report opens no other', async () => {
  const other = (await insertReport(app.db, round, { kommunkod: String(next++), name: 'Falu kommun' })).report
  const browser = app.nobody()
  await browser.api.links.open({ secret: (await newLink(other)).secret })
  expect(await refusalOf(browser.api.links.case({ report }))).toEqual({ kind: 'not-allowed' })
})

test('one browser may hold the links of several reports', async () => {
  const other = (await insertReport(app.db, round, { kommunkod: String(next++), name: 'Falu kommun' })).report
  const { api } = app.nobody()
  await api.links.open({ secret: (await newLink()).secret })
  await api.links.open({ secret: (await newLink(other)).secret })
  expect((await api.people.reports()).map((mine) => mine.report).toSorted()).toEqual([report, other].toSorted())
})

test('somebody who has confirmed an address joins the next report by opening its link', async () => {
  const { api } = await app.contributor(report, 'Eva Berg')
  const other = (await insertReport(app.db, round, { kommunkod: String(next++), name: 'Falu kommun' })).report
  await api.links.open({ secret: (await newLink(other)).secret })
  expect((await api.links.case({ report: other })).people).toEqual([{ name: 'Eva Berg', position: 'Utredare', parts: ['contributor'] }])
  expect((await api.reports.load({ report: other })).me.name).toBe('Eva Berg')
})

test('the log says by which link the case was handed on', async () => {
  const { id, secret } = await newLink()
  const { api } = app.nobody()
  await api.links.open({ secret })
  await api.links.share({ report, email: 'kollega@kommun.example' })
  const { actor } = await app.db
    .selectFrom('audit_event')
    .select('actor')
    .where('report_id', '=', report)
    .where('kind', '=', 'case-shared')
    .executeTakeFirstOrThrow()
  expect(actor).toEqual({ kind: 'link', id })
})

test('a case is handed on twenty times an hour, also when they are asked for at the same time', async () => {
  const { api } = await app.registry(report)
  const share = (index: number) => api.links.share({ report, email: `kollega${index}@kommun.example` })
  const shared = await Promise.allSettled(Array.from({ length: 23 }, (_, index) => share(index)))
  expect(shared.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(await refusalOf(share(23))).toEqual({ kind: 'too-many-shared', retryAt: '2026-01-20T10:00:00.000Z' })
  app.setNow('2026-01-20T10:00:00.001Z')
  await share(24)
})

test('who holds nothing but a link to certify cannot hand the case on, to themselves least of all', async () => {
  const id = await app.db
    .transaction()
    .execute((tx) => createLink(tx, app.server, { report, purpose: 'certifier', email: 'chef@kommun.example' }))
  const { api: thief } = app.nobody()
  await thief.links.open({ secret: linkSecret(app.config.secret, id) })
  const { api: chief } = await app.invited(report, 'certifier', 'chef@kommun.example')
  for (const api of [thief, chief])
    expect(await refusalOf(api.links.share({ report, email: 'annan@kommun.example' }))).toEqual({ kind: 'not-allowed' })
})

test('the registry hands the case on to a colleague by mail', async () => {
  const { api } = await app.registry(report)
  await api.links.share({ report, email: 'kollega@kommun.example' })
  const text = await mailedText(app, 'kollega@kommun.example')
  const colleague = app.nobody()
  expect(await colleague.api.links.open({ secret: secretIn(text) })).toEqual({ report })
  expect(text.replace(/http\S+/, '')).not.toMatch(/100\s?000|\bkr\b/)
})
