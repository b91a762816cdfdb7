import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertSubmission } from '../documents/testing/insert-submission.ts'
import { SAMPLE_QUESTIONNAIRE } from '../documents/testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from '../documents/testing/sample-submission.ts'
import { insertReport, insertRound, type RoundFixture } from '../testing/fixtures.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let analyst: Browser
let round: RoundFixture
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
  analyst = await app.staff('analyst')
})
afterAll(() => app.close())
beforeEach(async () => {
  round = await insertRound(app.db, { questionnaire: SAMPLE_QUESTIONNAIRE })
})

interface HandedIn {
  readonly name?: string
  readonly answers?: Answers
}

/** Hands in the sample, with other answers; one more number for every time it is called for the same report. */
async function handIn({ name = 'Umeå kommun', answers = SAMPLE_SUBMISSION.answers }: HandedIn = {}): Promise<string> {
  const kommunkod = String((next += 1))
  const { report } = await insertReport(app.db, round, { kommunkod, name })
  const recipient = { ...SAMPLE_SUBMISSION.recipient, kommunkod, name }
  await insertSubmission(app.db, report, {
    ...SAMPLE_SUBMISSION,
    number: 1,
    replaces: null,
    receiptNumber: `PROV-${kommunkod}`,
    recipient,
    answers,
  } satisfies SubmissionDocument)
  return report
}

const get = (path: string, browser = analyst) => routesAs(app, browser).request(`/api/exports/${round.round}${path}`)

async function csv(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await (await get(path)).text(), { columns: true, bom: true, delimiter: path.includes('machine') ? ',' : ';' })
}

test('a recipient is a row, with what is known of it and its answers', async () => {
  await handIn()
  const [row] = await csv('.csv')
  expect(row).toMatchObject({
    kommunkod: String(next),
    mottagare: 'Umeå kommun',
    lan: 'Västerbottens län',
    folkmangd: '134249',
    kvittensnummer: `PROV-${next}`,
    inlamnad: '2026-03-02 kl.\u00A08.05',
    forsenad: '1',
    intygande: '2',
    organisation_namn: 'Umeå kommun',
    kontakt_epost: 'asa.oberg@umea.example',
    redovisad_tid_fran: '2025-01-01',
    kostnader_lon_belopp: '4105300',
    kostnader_konsulter_belopp: '612450,5',
    summa: '5035750,5',
    orsaker_rekrytering: '1',
    orsaker_sent_besked: '0',
    orsaker_annat: '1',
    orsaker_annat_text: 'upphandlingen överklagades',
    felanvant: '0',
    insatser_antal_rader: '2',
    jamstalldhet: 'viss',
    underlag_antal: '1',
    underlag_filer: 'huvudbok-projekt-4471.xlsx',
    sant: '1',
  })
})

test('what was not asked is told from what was not answered', async () => {
  await handIn()
  const [row] = await csv('.csv')
  expect(row).toMatchObject({
    felanvant_belopp: 'EJ_STALLD',
    synpunkter: 'EJ_BESVARAD',
    kostnader_ovrigt_belopp: 'EJ_BESVARAD',
    kostnader_ovrigt_kommentar: 'EJ_STALLD',
    kostnader_konsulter_kommentar: 'EJ_BESVARAD',
  })
})

test('a row of a table that grows is a row of a table of its own, with its recipient', async () => {
  await handIn()
  const rows = await csv('.csv?table=insatser')
  expect(rows).toMatchObject([
    { kommunkod: String(next), kvittensnummer: `PROV-${next}`, rad: '1', benamning: 'Öppen ingång', status: 'klar', kostnad: '2100000' },
    { kommunkod: String(next), rad: '2', benamning: 'Systematisk uppföljning', malgrupp: 'EJ_BESVARAD', kostnad: '1400000' },
  ])
})

test('for programs there are commas, decimal points and no mark; for Excel semicolons, decimal commas and a mark', async () => {
  await handIn()
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer())
  expect((await bytes('.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect((await bytes('.csv?format=machine')).subarray(0, 10).toString()).toBe('kommunkod,')
  expect((await csv('.csv?format=machine'))[0]?.['summa']).toBe('5035750.5')
})

const FORMULAS = ['=HYPERLINK("http://x.example")', '+46 70', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1']

test.each(FORMULAS)('%j is a text and no formula, in CSV and in Excel', async (formula) => {
  await handIn({
    answers: { ...SAMPLE_SUBMISSION.answers, synpunkter: formula, 'insatser.r1.benamning': formula, ej_anvant: '-150.5' },
    name: formula,
  })
  const [row] = await csv('.csv')
  expect(row).toMatchObject({ synpunkter: `'${formula}`, mottagare: `'${formula}`, ej_anvant: '-150,5' })
  expect((await csv('.csv?table=insatser'))[0]?.['benamning']).toBe(`'${formula}`)
  const { sheets } = await readXlsx(new Uint8Array(await (await get('.xlsx')).arrayBuffer()))
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([])
  expect(column(sheets[0]?.rows, 'ej_anvant')).toEqual([-150.5])
  expect(String(column(sheets[0]?.rows, 'synpunkter')[0]).trim()).toBe(formula.trim())
})

function column(rows: readonly (readonly unknown[])[] | undefined, name: string): readonly unknown[] {
  const place = rows?.[0]?.indexOf(name) ?? -1
  return (rows ?? []).slice(1).map((row) => row[place])
}

test('the workbook holds every table and the codebook, with numbers as numbers and Swedish letters whole', async () => {
  await handIn({ name: 'Åre kommun' })
  const response = await get('.xlsx')
  expect(response.headers.get('Content-Disposition')).toContain('.xlsx')
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  expect(sheets.map((sheet) => sheet.name)).toEqual(['svar', 'insatser', 'kodbok'])
  expect(column(sheets[0]?.rows, 'mottagare')).toEqual(['Åre kommun'])
  expect(column(sheets[0]?.rows, 'kostnader_konsulter_belopp')).toEqual([612450.5])
  expect(column(sheets[0]?.rows, 'felanvant_belopp')).toEqual(['EJ_STALLD'])
  expect(column(sheets[1]?.rows, 'resultat')[1]).toBe('EJ_BESVARAD')
})

test('the codebook has a row for every column, with its question, kind, choices, role and relevance', async () => {
  await handIn()
  const book = await csv('/codebook.csv')
  const columns = Object.keys((await csv('.csv'))[0] ?? {})
  expect(book.filter(({ tabell }) => tabell === 'svar').map(({ kolumn }) => kolumn)).toEqual(columns)
  expect(book.find(({ kolumn }) => kolumn === 'jamstalldhet')).toMatchObject({
    nyckel: 'jamstalldhet',
    fraga: 'I vilken utsträckning har jämställdhetsperspektivet beaktats?',
    slag: 'choice',
    varden: 'inte = Inte alls; viss = I viss utsträckning; stor = I stor utsträckning',
    roll: 'perspective.gender',
  })
  expect(book.find(({ kolumn }) => kolumn === 'orsaker_annat')).toMatchObject({ stalls_om: 'ej_anvant > 0', obligatorisk: 'nej' })
  expect(book.find(({ kolumn }) => kolumn === 'summa')?.['saknade_varden']).toContain('EJ_STALLD')
})

test('only the newest submission of a recipient is exported', async () => {
  const report = await handIn()
  const later = {
    ...SAMPLE_SUBMISSION,
    number: 2,
    receiptNumber: `NY-${next}`,
    answers: { ...SAMPLE_SUBMISSION.answers, synpunkter: 'Rättat' },
  }
  await insertSubmission(app.db, report, later)
  expect(await csv('.csv')).toMatchObject([{ inlamning: '2', kvittensnummer: `NY-${next}`, synpunkter: 'Rättat' }])
})

test('a report that was not handed in is not there', async () => {
  await insertReport(app.db, round, { kommunkod: String((next += 1)) })
  expect(await csv('.csv')).toEqual([])
})

test('290 recipients are 290 rows, by kommunkod', async () => {
  for (let count = 0; count < 290; count += 1) await handIn()
  const codes = (await csv('.csv')).map(({ kommunkod }) => Number(kommunkod))
  expect(codes).toEqual(Array.from({ length: 290 }, (_, index) => next - 289 + index))
  const { sheets } = await readXlsx(new Uint8Array(await (await get('.xlsx')).arrayBuffer()))
  expect(sheets.slice(0, 2).map((sheet) => sheet.rows.length)).toEqual([291, 581])
}, 60_000)

test('every export is an event, with who took what', async () => {
  await get('.csv?table=insatser')
  await get('.xlsx')
  const events = await app.db
    .selectFrom('audit_event')
    .select(['kind', 'detail'])
    .where('round_id', '=', round.round)
    .orderBy('number')
    .execute()
  expect(events).toEqual([
    { kind: 'answers-exported', detail: { format: 'csv-excel', table: 'insatser' } },
    { kind: 'answers-exported', detail: { format: 'xlsx', table: null } },
  ])
})

test('answers are for those who read them; the codebook for all staff; neither for another authority', async () => {
  const status = async (path: string, browser: Browser) => (await get(path, browser)).status
  const designer = await app.staff('designer')
  expect(await status('.csv', designer)).toBe(403)
  expect(await status('.xlsx', designer)).toBe(403)
  expect(await status('/codebook.csv', designer)).toBe(200)
  expect(await status('.csv', app.nobody())).toBe(401)
  expect(await status('.csv', await app.staffOf('En annan myndighet', 'analyst'))).toBe(404)
  expect(await status('.csv?table=finns-inte', analyst)).toBe(404)
})
