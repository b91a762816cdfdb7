import { createHash } from 'node:crypto'
import type { FileValue } from '@aterrapport/domain/form/value.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { routesAs } from '../testing/routes-as.ts'

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')

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

interface Sent {
  readonly name?: string
  readonly question?: string
  readonly content?: Buffer
}

async function upload(by: Browser, { name = 'huvudbok.pdf', question = 'underlag', content = PDF }: Sent = {}) {
  const response = await routesAs(app, by).request(`/api/attachments/${report}?question=${question}`, {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(name) },
    body: new Uint8Array(content),
  })
  return { status: response.status, body: (await response.json()) as FileValue }
}

test('a file is kept with what identifies it, and can be given as an answer and fetched again', async () => {
  const { body: file } = await upload(eva, { name: 'Huvudbok åäö.pdf' })
  expect(file).toEqual({
    id: file.id,
    name: 'Huvudbok åäö.pdf',
    type: 'application/pdf',
    bytes: PDF.length,
    sha256: createHash('sha256').update(PDF).digest('hex'),
  })
  const saved = await eva.api.reports.save({ report, changes: [{ path: 'underlag', value: [file], basedOn: null }] })
  expect(saved.saved).toEqual([{ path: 'underlag', version: 1 }])
  const response = await routesAs(app, eva).request(`/api/attachments/${file.id}`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF)
  expect(response.headers.get('Content-Disposition')).toBe(
    `attachment; filename="Huvudbok aao.pdf"; filename*=UTF-8''Huvudbok%20%C3%A5%C3%A4%C3%B6.pdf`,
  )
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test.each([
  [
    'a web page called .pdf',
    { content: Buffer.from('<!doctype html><html></html>') },
    { kind: 'file-type-not-accepted', found: 'html', accepted: ['pdf', 'csv'] },
  ],
  ['a PDF called .csv', { name: 'fil.csv' }, { kind: 'file-name-does-not-match', name: 'fil.csv', found: 'pdf' }],
  ['nothing', { content: Buffer.alloc(0) }, { kind: 'file-empty' }],
  ['more than the question takes', { content: Buffer.concat([PDF, Buffer.alloc(100_000)]) }, { kind: 'file-too-large', most: 100_000 }],
  ['a file for a question that takes none', { question: 'diarienummer' }, { kind: 'not-a-file-question', path: 'diarienummer' }],
])('%s is refused with what it is', async (_, sent, refusal) => {
  expect(await upload(eva, sent)).toEqual({ status: 422, body: { refusal, fault: null } })
  expect(await app.db.selectFrom('attachment').select('id').where('report_id', '=', report).execute()).toEqual([])
})

test('a name that is too long is cut between characters, and the file can be answered with', async () => {
  const { body: file } = await upload(eva, { name: `${'a'.repeat(145)}😀😀.pdf` })
  expect(file.name).toBe(`${'a'.repeat(145)}.pdf`)
  const saved = await eva.api.reports.save({ report, changes: [{ path: 'underlag', value: [file], basedOn: null }] })
  expect(saved.saved).toEqual([{ path: 'underlag', version: 1 }])
  expect((await routesAs(app, eva).request(`/api/attachments/${file.id}`)).status).toBe(200)
})

test('a file is taken only from those who fill the report in', async () => {
  for (const browser of [app.nobody(), await app.registry(report), await app.staff('administrator')]) {
    expect((await upload(browser)).status).toBeGreaterThanOrEqual(401)
  }
})

test('a file of a draft is neither for the other municipality nor for staff', async () => {
  const { body: file } = await upload(eva)
  const round = await insertRound(app.db)
  const other = await app.contributor((await insertReport(app.db, round, { kommunkod: String(next++) })).report, 'Annan Person')
  const fetchAs = async (browser: Browser) => (await routesAs(app, browser).request(`/api/attachments/${file.id}`)).status
  expect(await fetchAs(other)).toBe(403)
  expect(await fetchAs(app.nobody())).toBe(401)
  expect(await fetchAs(await app.staff('caseOfficer'))).toBe(404)
})
