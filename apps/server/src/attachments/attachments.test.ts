import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { PDF_WITH_PASSWORD } from '../testing/locked-pdfs.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { routesAs } from '../testing/routes-as.ts'
import { PDF, sendFile } from '../testing/send-file.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let report: string
let eva: Browser
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
})

const fetchAs = (browser: Browser, id: string) => routesAs(app, browser).request(`/api/attachments/${id}`)

test('a file is kept with what identifies it, and can be given as an answer and fetched again', async () => {
  const file = await sendFile(app, eva, { report, name: 'Huvudbok åäö.pdf' })
  expect(file).toEqual({
    id: file.id,
    name: 'Huvudbok åäö.pdf',
    type: 'application/pdf',
    bytes: PDF.length,
    sha256: createHash('sha256').update(PDF).digest('hex'),
  })
  const saved = await eva.api.reports.save({ report, changes: [{ path: 'underlag', value: [file], basedOn: null }] })
  expect(saved.saved).toEqual([{ path: 'underlag', version: 1 }])
  const response = await fetchAs(eva, file.id)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF)
  expect(response.headers.get('Content-Disposition')).toBe(
    `attachment; filename="Huvudbok aao.pdf"; filename*=UTF-8''Huvudbok%20%C3%A5%C3%A4%C3%B6.pdf`,
  )
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Content-Security-Policy')).toContain('sandbox')
})

test.each([
  [
    'a web page called .pdf',
    { content: Buffer.from('<!doctype html><html></html>') },
    { kind: 'file-type-not-accepted', found: 'html', accepted: ['pdf', 'csv'] },
  ],
  [
    'a PDF with a password',
    { content: PDF_WITH_PASSWORD },
    { kind: 'file-type-not-accepted', found: 'encrypted', accepted: ['pdf', 'csv'] },
  ],
  ['a PDF called .csv', { name: 'fil.csv' }, { kind: 'file-name-does-not-match', name: 'fil.csv', found: 'pdf' }],
  ['nothing', { content: Buffer.alloc(0) }, { kind: 'file-empty' }],
  ['more than the question takes', { content: Buffer.concat([PDF, Buffer.alloc(100_000)]) }, { kind: 'file-too-large', most: 100_000 }],
  ['a file for a question that takes none', { question: 'diarienummer' }, { kind: 'not-a-file-question', path: 'diarienummer' }],
])('%s is refused with what it is, and leaves nothing behind', async (_, sent, refusal) => {
  expect(await refusalOf(sendFile(app, eva, { report, ...sent }))).toEqual(refusal)
  for (const table of ['attachment', 'upload'] as const)
    expect(await app.db.selectFrom(table).select('id').where('report_id', '=', report).execute()).toEqual([])
})

test.each([
  ['too long is cut between characters', `${'a'.repeat(145)}😀😀.pdf`, `${'a'.repeat(145)}.pdf`],
  ['turned around by a mark of direction says what it is', 'huvudbok\u202Efdp.exe.pdf', 'huvudbokfdp.exe.pdf'],
  ['of a folder and has half a character loses both', 'C:\\Mina\\bok\uD800.pdf', 'bok.pdf'],
])('a name that is %s, and the file can be answered with', async (_, name, kept) => {
  const file = await sendFile(app, eva, { report, name })
  expect(file.name).toBe(kept)
  const saved = await eva.api.reports.save({ report, changes: [{ path: 'underlag', value: [file], basedOn: null }] })
  expect(saved.saved).toEqual([{ path: 'underlag', version: 1 }])
  expect((await fetchAs(eva, file.id)).status).toBe(200)
})

test('a file is taken only from those who fill the report in', async () => {
  for (const browser of [app.nobody(), await app.registry(report), await app.staff('administrator')])
    expect((await refusalOf(sendFile(app, browser, { report }))).kind).toMatch(/^not-(signed-in|allowed)$/)
})

test('a file of a draft is neither for the other municipality nor for staff', async () => {
  const file = await sendFile(app, eva, { report })
  const round = await insertRound(app.db)
  const other = await app.contributor((await insertReport(app.db, round, { kommunkod: String(next++) })).report, 'Annan Person')
  const statusFor = async (browser: Browser) => (await fetchAs(browser, file.id)).status
  expect(await statusFor(other)).toBe(403)
  expect(await statusFor(app.nobody())).toBe(401)
  expect(await statusFor(await app.staff('caseOfficer'))).toBe(404)
})
