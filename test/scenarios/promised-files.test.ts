import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'
import { sendFile, sendPromisedFile } from '../driver/send-file.ts'

const QUESTION = 'huvudboksutdrag'
const LEDGER = { question: QUESTION, name: 'huvudbok.pdf', content: Buffer.from('%PDF-1.7\n1 0 obj\n') }

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
})
afterAll(() => app.stop())

test('a municipality promises its ledger, hands in, sends it late, and the authority reads it beside what was signed', async () => {
  const umea = await app.recipient('2480')
  const { report } = umea
  await umea.fillIn()
  await umea.answer({ [`${QUESTION}:later`]: '2026-01-22' })
  await umea.handOver()
  await (await umea.certifier()).certify()
  const signatory = await umea.signatory()
  await signatory.sign()
  const handedIn = await umea.browser.api.reports.submission.query({ report })

  app.at('2026-01-23T09:00:00.000Z')
  const officer = await app.staff('caseOfficer')
  const seen = async () => (await officer.api.reports.handedInForStaff.query({ report })).promised
  expect(await seen()).toMatchObject([{ question: QUESTION, dueOn: '2026-01-22', standing: 'overdue', files: [] }])

  expect(await refusalOf(sendFile(umea.browser, { report, ...LEDGER }))).toEqual({ kind: 'not-editable', status: 'submitted' })
  const { id, sha256 } = await sendPromisedFile(signatory.browser, { report, ...LEDGER })
  const [promise] = await seen()
  expect(promise).toMatchObject({ standing: 'keptLate', files: [{ id, sha256, by: signatory.name, at: '2026-01-23T09:00:00.000Z' }] })
  expect((await officer.fetch(`/api/attachments/${id}`)).status).toBe(200)
  expect(await umea.browser.api.reports.submission.query({ report })).toEqual(handedIn)
  expect(await app.board('2480')).toMatchObject({ status: 'submitted' })
})
