import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertPerson, insertReport, insertRound, type RoundFixture, SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { insertSubmission } from '../testing/handed-in.ts'
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
  expect((await kim.api.reports.load({ report })).previous).toEqual({ kommentar: 'Allt gick bra' })
})

test('another recipient finds nothing of it', async () => {
  const falun = await insertReport(app.db, thisYear, { kommunkod: '2080', name: 'Falu kommun' })
  const robin = await app.contributor(falun.report, 'Robin Granne')
  expect((await robin.api.reports.load({ report: falun.report })).previous).toBeNull()
})

test('nothing is looked for where the questionnaire does not read it', async () => {
  const plain = await insertRound(app.db)
  await app.db.updateTable('grant_year').set({ name: 'Samma bidrag', year: 2026 }).where('id', '=', plain.grant).execute()
  const later = await insertReport(app.db, plain)
  const kim = await app.contributor(later.report)
  expect((await kim.api.reports.load({ report: later.report })).previous).toBeNull()
})

test('the server counts what is left to answer by it', async () => {
  const kim = await app.contributor(report)
  await kim.api.reports.save({ report, changes: [{ path: 'sedan', value: 'Mycket', basedOn: null }] })
  const row = await app.db.selectFrom('report').select(['answered', 'to_answer']).where('id', '=', report).executeTakeFirstOrThrow()
  expect(row).toEqual({ answered: 2, to_answer: 2 })
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
    'omgang.sista_dag': '2026-02-28',
  })
  expect(previous).toEqual({ kommentar: 'Allt gick bra' })
})
