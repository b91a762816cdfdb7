import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../documents/testing/read-pdf.ts'
import { insertPerson, insertReport, insertRound, type RoundFixture, SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { insertSubmission } from '../testing/handed-in.ts'
import { routesAs } from '../testing/routes-as.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let thisYear: RoundFixture
let lastYear: RoundFixture
let report: string
let recipient: string

/** Asks the same as last year's, which it shows, and more where something was said then. */
const NEXT: Questionnaire = {
  ...SMALL_QUESTIONNAIRE,
  sections: [
    {
      key: 'kontakt',
      title: { sv: 'Kontakt' },
      questions: [
        { key: 'kommentar', kind: 'text', label: { sv: 'Kommentar' }, required: true, prefill: { from: 'foregaende', locked: false } },
        {
          key: 'sedan',
          kind: 'text',
          label: { sv: 'Vad har hänt sedan dess?' },
          required: true,
          relevance: { call: 'answered', args: [{ ref: 'foregaende.kommentar' }] },
        },
      ],
    },
  ],
}

beforeAll(async () => {
  app = await startTestApp()
  lastYear = await insertRound(app.db, { status: 'closed' })
  thisYear = await insertRound(app.db, { questionnaire: NEXT })
  const name = 'Samma bidrag'
  await app.db.updateTable('grant_year').set({ name, year: 2024 }).where('id', '=', lastYear.grant).execute()
  await app.db.updateTable('grant_year').set({ name, year: 2025 }).where('id', '=', thisYear.grant).execute()
  ;({ report, recipient } = await insertReport(app.db, thisYear))
  const earlier = await insertReport(app.db, lastYear)
  const by = await insertPerson(app.db, 'Kim Provsson')
  await insertSubmission(app.db, earlier.report, by)
})
afterAll(() => app.close())

test('a report is shown with what the same recipient handed in the year before', async () => {
  const kim = await app.contributor(report)
  expect(await kim.api.reports.load({ report })).toMatchObject({
    previous: { kommentar: 'Allt gick bra' },
    lastYear: { year: 2024, answers: { kommentar: 'Allt gick bra' } },
  })
})

test('another recipient finds nothing of it', async () => {
  const falun = await insertReport(app.db, thisYear, { kommunkod: '2080', name: 'Falu kommun' })
  const robin = await app.contributor(falun.report, 'Robin Granne')
  expect(await robin.api.reports.load({ report: falun.report })).toMatchObject({ previous: null, lastYear: null })
})

test('what stands beside the questions is there also where the questionnaire reads nothing of it', async () => {
  const plain = await insertRound(app.db)
  await app.db.updateTable('grant_year').set({ name: 'Samma bidrag', year: 2026 }).where('id', '=', plain.grant).execute()
  const later = await insertReport(app.db, plain)
  const kim = await app.contributor(later.report)
  expect(await kim.api.reports.load({ report: later.report })).toMatchObject({
    previous: null,
    lastYear: { year: 2024, answers: { kommentar: 'Allt gick bra' } },
  })
})

test('the server counts what is left to answer by it', async () => {
  const kim = await app.contributor(report)
  await kim.api.reports.save({ report, changes: [{ path: 'sedan', value: 'Mycket', basedOn: null }] })
  const row = await app.db.selectFrom('report').select(['answered', 'to_answer']).where('id', '=', report).executeTakeFirstOrThrow()
  expect(row).toEqual({ answered: 2, to_answer: 2 })
})

test('what is handed in freezes what it was read with, so that the receipt and the export show the same form', async () => {
  const kim = await app.contributor(report)
  const chief = { name: 'Ekon Omsson', email: 'ekonomi@kommun.example' }
  const board = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
  await kim.api.reports.handOver({ report, certifier: chief, signatory: board })
  const certifier = await app.invited(report, 'certifier', chief.email)
  await certifier.api.reports.certify({ report, alternative: 1, name: chief.name, position: 'Ekonomichef', phone: '090-16 10 00' })
  const signatory = await app.invited(report, 'signatory', board.email)
  const { submission } = await signatory.api.reports.sign({ report, ground: 'delegation', groundReference: '' })
  const handedIn = await kim.api.reports.submission({ report })
  expect(handedIn?.document).toMatchObject({
    previous: { kommentar: 'Allt gick bra' },
    answers: { kommentar: 'Allt gick bra', sedan: 'Mycket' },
  })
  const analyst = routesAs(app, await app.staff('analyst'))
  const csv = await (await analyst.request(new Request(`http://localhost/api/exports/${thisYear.round}.csv`))).text()
  expect(csv).toContain('Mycket')
  await app.runJobs()
  const receipt = await analyst.request(new Request(`http://localhost/api/receipts/${submission}.pdf`))
  expect((await readPdf(new Uint8Array(await receipt.arrayBuffer()))).text).toContain('Vad har hänt sedan dess?')
})

test('a designer tries the form as a real recipient, with what it handed in', async () => {
  const designer = await app.staff('designer')
  const { draft } = await designer.api.drafts.create({ from: { kind: 'version', version: thisYear.version } })
  const { facts, previous } = await designer.api.drafts.facts({ draft, recipient, grant: thisYear.grant })
  expect(facts).toMatchObject({
    'mottagare.namn': 'Umeå kommun',
    'mottagare.folkmangd': '10000',
    'utbetalning.belopp': '100000',
    'utbetalning.datum': '2025-04-15',
    'bidrag.fakturagrans': '1000',
    'bidrag.stor_andring_procent': '50',
    'bidrag.stor_andring_kronor': '100000',
    'omgang.sista_dag': '2026-02-28',
  })
  expect(previous).toEqual({ kommentar: 'Allt gick bra' })
})
