import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { enqueue } from '../jobs/enqueue.ts'
import { addContributor } from '../people/queries.ts'
import { insertPerson, insertReport, insertRound } from '../testing/fixtures.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { findReceipt } from './queries.ts'
import { insertSubmission } from './testing/insert-submission.ts'
import { readPdf } from './testing/read-pdf.ts'
import { SAMPLE_QUESTIONNAIRE } from './testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './testing/sample-submission.ts'

// The rendering process starts with the first receipt, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let app: TestApp
let report: string
let submission: string
let next = 2000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: SAMPLE_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  submission = await insertSubmission(app.db, report, { ...SAMPLE_SUBMISSION, receiptNumber: `PROV-${next}` })
  app.outbox.messages.length = 0
})

async function makeReceipt(): Promise<void> {
  await app.db.transaction().execute((tx) => enqueue(tx, { name: 'renderReceipt', payload: { submission } }))
  await app.runJobs()
}

const fetchAs = (browser: Browser, of = submission) => routesAs(app, browser).request(`/api/receipts/${of}.pdf`)

test('the receipt is stored with its checksum and mailed, as a file, to the registry and everybody involved, each address once', async () => {
  await app.contributor(report, 'Kim Provsson')
  const { email } = await app.db.selectFrom('person').select('email').where('name', '=', 'Kim Provsson').executeTakeFirstOrThrow()
  const { id } = await insertPerson(app.db, 'Åsa Öberg', 'asa.oberg@umea.example')
  await app.db.transaction().execute((tx) => addContributor(tx, { report, person: id, at: app.now() }))
  await makeReceipt()
  const stored = await app.db
    .selectFrom('document')
    .select(['content', 'sha256'])
    .where('submission_id', '=', submission)
    .executeTakeFirstOrThrow()
  expect(stored.sha256).toBe(createHash('sha256').update(stored.content).digest('hex'))
  // Åsa Öberg both filled in and handed over; Kim Provsson filled in alone.
  const involved = [
    'asa.oberg@umea.example',
    'karin.nystrom@umea.example',
    'per.lundstrom@umea.example',
    'registrator@kommun.example',
    email,
  ]
  expect(app.outbox.messages.map(({ to }) => to)).toEqual(expect.arrayContaining(involved))
  expect(app.outbox.messages).toHaveLength(involved.length)
  // What stands in for the mail server shows files as base64.
  const attached = [{ filename: `kvittens-PROV-${next}.pdf`, contentType: 'application/pdf', content: stored.content.toString('base64') }]
  for (const { attachments } of app.outbox.messages) expect(attachments).toMatchObject(attached)
})

test('the words of the mail name the receipt and the organisation, but no person and no amount', async () => {
  await makeReceipt()
  for (const { text, subject } of app.outbox.messages) {
    const words = `${subject} ${typeof text === 'string' ? text : ''}`
    expect(words).toContain(`PROV-${next}`)
    expect(words).toContain('Umeå kommun')
    expect(words).not.toMatch(/Öberg|Lundström|Nyström|\bkr\b|5.922.718/)
  }
})

test('the job repeated makes nothing more', async () => {
  await makeReceipt()
  const [first, mailed] = [await findReceipt(app.db, submission), app.outbox.messages.length]
  await makeReceipt()
  expect(await findReceipt(app.db, submission)).toEqual(first)
  expect(app.outbox.messages).toHaveLength(mailed)
  const events = await app.db.selectFrom('audit_event').select('kind').where('report_id', '=', report).execute()
  expect(events).toEqual([{ kind: 'receipt-made' }])
})

test('both sides fetch it: the registry by its link, and staff of the authority', async () => {
  await makeReceipt()
  for (const browser of [await app.registry(report), await app.staff('caseOfficer')]) {
    const response = await fetchAs(browser)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="kvittens-PROV-${next}.pdf"`)
    expect((await readPdf(new Uint8Array(await response.arrayBuffer()))).text).toContain(`PROV-${next}`)
  }
})

test('nobody else does', async () => {
  await makeReceipt()
  const round = await insertRound(app.db)
  const other = await insertReport(app.db, round, { kommunkod: String(next++) })
  expect((await fetchAs(app.nobody())).status).toBe(401)
  expect((await fetchAs(await app.registry(other.report))).status).toBe(403)
  expect((await fetchAs(await app.staff('designer'))).status).toBe(403)
  expect((await fetchAs(await app.staffOf('En annan myndighet', 'caseOfficer'))).status).toBe(404)
})

test('what is not there yet is not found', async () => {
  const caseOfficer = await app.staff('caseOfficer')
  expect((await fetchAs(caseOfficer)).status).toBe(404)
  expect((await fetchAs(caseOfficer, 'inte-ett-id')).status).toBe(404)
})
