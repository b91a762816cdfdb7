import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertReport, insertRound, NOW } from '../../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../../testing/grant-questionnaire.ts'
import { refusalOf } from '../../testing/refusal-of.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { begunWith, PDF, sendFile, sendPromisedFile } from '../../testing/send-file.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'

const SIGNATORY = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
const DUE = '2026-03-15'

/** The grant's questionnaire, with two files at most that may come later. */
const LATER = {
  ...GRANT_QUESTIONNAIRE,
  sections: GRANT_QUESTIONNAIRE.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.kind === 'file' ? ({ ...question, most: 2, mayComeLater: true } as const) : question,
    ),
  })),
}

let app: TestApp
let report: string
let round: string
let eva: Browser
let officer: Browser
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
  officer = await app.staff('caseOfficer')
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setNow(NOW)
  const inserted = await insertRound(app.db, { questionnaire: LATER, signOff: { certification: false } })
  round = inserted.round
  report = (await insertReport(app.db, inserted, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, `Eva Berg ${next}`)
})

/** Hands the report in by its proper way, promising the file or attaching it. */
async function handIn(answers: Readonly<Record<string, unknown>> = { 'underlag:later': DUE }): Promise<void> {
  const all = { diarienummer: 'KS 2026/1', 'kostnader.lon.belopp': '60000', 'kostnader.konsulter.belopp': '39500', ...answers }
  const changes = Object.entries(all).map(([path, value]) => ({ path, value, basedOn: null }))
  await eva.api.reports.save({ report, changes })
  await eva.api.reports.handOver({ report, certifier: null, signatory: SIGNATORY })
  const { api } = await app.invited(report, 'signatory', SIGNATORY.email)
  await api.reports.sign({ report, ground: 'delegation', groundReference: '' })
}

const promisedFor = async (browser: Browser) => (await browser.api.reports.handedIn({ report })).promised
const statusFor = async (browser: Browser, id: string) => (await routesAs(app, browser).request(`/api/attachments/${id}`)).status

describe('a file that was promised', () => {
  test('is listed with its day after handing in, and comes beside the submission, which stays as it was', async () => {
    await handIn()
    const before = await eva.api.reports.submission({ report })
    expect(await promisedFor(eva)).toMatchObject([
      { question: 'underlag', label: { sv: 'Underlag' }, dueOn: DUE, standing: 'waiting', files: [], takes: { types: ['pdf', 'csv'] } },
    ])
    const { id, name, bytes, sha256 } = await sendPromisedFile(app, eva, { report })
    const by = (await eva.api.reports.load({ report })).me.name
    const come = { id, name, bytes, sha256, by, at: NOW, promisedFor: DUE, question: 'underlag', scan: 'notScanned' }
    expect(await promisedFor(eva)).toMatchObject([{ standing: 'kept', files: [come] }])
    expect(await eva.api.reports.submission({ report })).toEqual(before)
    expect(await eva.api.reports.load({ report })).toMatchObject({ state: { status: 'submitted' } })
  })

  test('is read by staff with who sent it and when, and not before it has come whole', async () => {
    await handIn()
    await eva.api.attachments.beginPromised(begunWith({ report }))
    expect((await officer.api.reports.handedInForStaff({ report })).promised).toMatchObject([{ files: [] }])
    const { id, sha256 } = await sendPromisedFile(app, eva, { report })
    expect((await officer.api.reports.handedInForStaff({ report })).promised).toMatchObject([{ files: [{ id, sha256, at: NOW }] }])
    expect(await statusFor(officer, id)).toBe(200)
    const events = await app.db.selectFrom('audit_event').select(['kind', 'detail']).where('report_id', '=', report).execute()
    expect(events.at(-1)).toMatchObject({
      kind: 'promised-file-came',
      detail: { attachment: id, question: 'underlag', sha256, promisedFor: DUE },
    })
  })

  test('is overdue the day after, and comes late', async () => {
    await handIn()
    app.setNow('2026-03-16T09:00:00.000Z')
    // Sessions end after eight quiet days.
    eva = await app.contributor(report, 'Kim Ek')
    expect(await promisedFor(eva)).toMatchObject([{ standing: 'overdue' }])
    await sendPromisedFile(app, eva, { report })
    expect(await promisedFor(eva)).toMatchObject([{ standing: 'keptLate' }])
  })

  test('is one file however often its end is told, and no more come than the question takes', async () => {
    await handIn()
    const { id } = await sendPromisedFile(app, eva, { report, name: 'ett.pdf' })
    const again = await Promise.all([1, 2, 3].map(() => eva.api.attachments.completePromised({ report, upload: id })))
    expect(new Set(again.map((file) => file.id))).toEqual(new Set([id]))
    const outcomes = await Promise.allSettled(
      ['två.pdf', 'tre.pdf', 'fyra.pdf'].map((name) => sendPromisedFile(app, eva, { report, name })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(eva.api.attachments.beginPromised(begunWith({ report, name: 'fem.pdf' })))).toEqual({
      kind: 'files-too-many',
      most: 2,
    })
    expect(await promisedFor(eva)).toMatchObject([{ files: [{ name: 'ett.pdf' }, {}], takes: null }])
  })

  test.each([
    ['a web page called .pdf', { content: Buffer.from('<!doctype html><html></html>') }, 'file-type-not-accepted'],
    ['more than the question takes', { content: Buffer.concat([PDF, Buffer.alloc(100_000)]) }, 'file-too-large'],
    ['a file for a question that promised none', { question: 'diarienummer' }, 'files-not-promised'],
  ])('is held against the question as any other: %s', async (_, sent, kind) => {
    await handIn()
    expect(await refusalOf(sendPromisedFile(app, eva, { report, ...sent }))).toMatchObject({ kind })
    expect(await promisedFor(eva)).toMatchObject([{ files: [] }])
  })

  test('comes also when the round has closed, and when the report is approved, but not when it is closed', async () => {
    await handIn()
    const at = { submission: 1, at: NOW }
    const become = async (status: 'approved' | 'closed') => {
      const state = JSON.stringify({ status, ...at }) as never // as `json` writes it
      await app.db.updateTable('report').set({ status, state }).where('id', '=', report).execute()
    }
    await app.db
      .updateTable('round')
      .set({ status: 'closed', closed_at: NOW as never })
      .where('id', '=', round)
      .execute()
    await become('approved')
    await sendPromisedFile(app, eva, { report })
    await become('closed')
    expect(await refusalOf(sendPromisedFile(app, eva, { report, name: 'sen.pdf' }))).toMatchObject({ kind: 'not-now' })
    expect(await promisedFor(eva)).toMatchObject([{ takes: null }])
  })

  test('is sent by anybody who is in, and not with the organisation’s link alone', async () => {
    await handIn()
    const registry = await app.registry(report)
    expect(await promisedFor(registry)).toMatchObject([{ takes: null }])
    expect(await refusalOf(sendPromisedFile(app, registry, { report }))).toEqual({ kind: 'not-allowed' })
    const signatory = await app.invited(report, 'signatory', SIGNATORY.email)
    expect(await sendPromisedFile(app, signatory, { report })).toMatchObject({ bytes: PDF.length })
  })

  test('is not the same upload as an answer’s, whoever asks for it so', async () => {
    const { upload } = await eva.api.attachments.begin(begunWith({ report }))
    expect(await refusalOf(eva.api.attachments.completePromised({ report, upload }))).toEqual({ kind: 'not-found' })
    expect(await refusalOf(eva.api.attachments.beginPromised(begunWith({ report })))).toEqual({ kind: 'not-found' })
  })
})

test('what was handed in with its files promises nothing', async () => {
  const file = await sendFile(app, eva, { report })
  await handIn({ underlag: [file] })
  expect(await promisedFor(eva)).toEqual([])
})

test('what has come stays for ever', async () => {
  await handIn()
  const { id } = await sendPromisedFile(app, eva, { report })
  await expect(app.db.deleteFrom('promised_file').where('attachment_id', '=', id).execute()).rejects.toThrow(/permission denied|kept/)
})
