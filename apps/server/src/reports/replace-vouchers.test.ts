import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound, NOW } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { mailedText, secretIn } from '../testing/mailed.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

const CHIEF = { name: 'Ekon Omsson', email: 'ekonomi@kommun.example' }
const SIGNATORY = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
const DEPUTY = { name: 'Ställ Företrädare', email: 'stallforetradare@kommun.example' }
const WORD = { alternative: 1, name: CHIEF.name, position: 'Ekonomichef', phone: '090-16 10 00' } as const
const GROUND = { ground: 'delegation', groundReference: '' }
const COMPLETE = { diarienummer: 'KS 2026/1', 'kostnader.lon.belopp': '60000', 'kostnader.konsulter.belopp': '39500' }

let app: TestApp
let report: string
let eva: Browser['api']
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.outbox.messages.length = 0
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = (await app.contributor(report, `Eva Berg ${next}`)).api
  await eva.reports.save({ report, changes: Object.entries(COMPLETE).map(([path, value]) => ({ path, value, basedOn: null })) })
  await eva.reports.handOver({ report, certifier: CHIEF, signatory: SIGNATORY })
})

const invited = async (purpose: 'certifier' | 'signatory', { email }: { email: string }) => (await app.invited(report, purpose, email)).api
const stateNow = async () => (await eva.reports.load({ report })).state

test('another certifier is mailed a link of their own; the first one’s ends, and they are told that they need do nothing', async () => {
  const chief = await invited('certifier', CHIEF)
  const secret = secretIn(await mailedText(app, CHIEF.email))
  await eva.reports.replaceVouchers({ report, certifier: DEPUTY, signatory: SIGNATORY })

  expect(await refusalOf(app.nobody().api.links.open({ secret }))).toMatchObject({ kind: 'link-revoked', revokedAt: NOW })
  expect(await refusalOf(chief.reports.certify({ report, ...WORD }))).toEqual({ kind: 'not-allowed' })
  expect(await mailedText(app, CHIEF.email)).toContain('Någon annan är nu ombedd att intyga')
  expect(secretIn(await mailedText(app, DEPUTY.email))).not.toBe('')
  const deputy = await invited('certifier', DEPUTY)
  await deputy.reports.certify({ report, ...WORD })
  expect(await stateNow()).toMatchObject({ status: 'awaitingSignature', certification: { by: { email: DEPUTY.email } } })
})

test('another signatory signs what the same certifier has said', async () => {
  await (await invited('certifier', CHIEF)).reports.certify({ report, ...WORD })
  const first = await invited('signatory', SIGNATORY)
  await eva.reports.replaceVouchers({ report, certifier: CHIEF, signatory: DEPUTY })
  expect(await refusalOf(first.reports.sign({ report, ...GROUND }))).toEqual({ kind: 'not-allowed' })
  await (await invited('signatory', DEPUTY)).reports.sign({ report, ...GROUND })
  expect((await eva.reports.submission({ report }))?.document).toMatchObject({
    certification: { by: { email: CHIEF.email } },
    signature: { by: { email: DEPUTY.email } },
  })
})

test('what another certifier has said falls, and the signatory waits', async () => {
  await (await invited('certifier', CHIEF)).reports.certify({ report, ...WORD })
  const signatory = await invited('signatory', SIGNATORY)
  await eva.reports.replaceVouchers({ report, certifier: DEPUTY, signatory: SIGNATORY })
  expect(await stateNow()).toMatchObject({ status: 'awaitingCertification', handover: { certifier: DEPUTY } })
  expect(await refusalOf(signatory.reports.sign({ report, ...GROUND }))).toMatchObject({ kind: 'not-now', status: 'awaitingCertification' })
})

test('nobody is mailed before their turn, or twice for the same', async () => {
  await mailedText(app, CHIEF.email)
  app.outbox.messages.length = 0
  await eva.reports.replaceVouchers({ report, certifier: CHIEF, signatory: DEPUTY })
  await app.runJobs()
  expect(app.outbox.messages).toEqual([])
})

test('only those who fill in replace, and every time is an event', async () => {
  const chief = await invited('certifier', CHIEF)
  const given = { report, certifier: DEPUTY, signatory: SIGNATORY }
  expect(await refusalOf(chief.reports.replaceVouchers(given))).toEqual({ kind: 'not-allowed' })
  await eva.reports.replaceVouchers(given)
  expect(await refusalOf(eva.reports.replaceVouchers(given))).toEqual({ kind: 'nobody-replaced' })
  const events = await app.db.selectFrom('audit_event').select(['kind', 'detail']).where('report_id', '=', report).execute()
  expect(events.filter(({ kind }) => kind === 'vouchers-replaced')).toMatchObject([{ detail: { certifier: DEPUTY } }])
})

test('whoever is first of one who signs and one who replaces decides, and the other is told', async () => {
  await (await invited('certifier', CHIEF)).reports.certify({ report, ...WORD })
  const signatory = await invited('signatory', SIGNATORY)
  const [signed, replaced] = await Promise.allSettled([
    signatory.reports.sign({ report, ...GROUND }),
    eva.reports.replaceVouchers({ report, certifier: CHIEF, signatory: DEPUTY }),
  ])
  expect([signed.status, replaced.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await stateNow()).status).toBe(signed.status === 'fulfilled' ? 'submitted' : 'awaitingSignature')
})
