import { SAMPLE_SIE } from '@aterrapport/domain/ledger/testing/sample-sie.ts'
import { encode } from '@aterrapport/domain/ledger/testing/encode.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import { json } from '../database/json.ts'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

const P4711 = { year: 2025, of: { dimension: '6', objects: ['P4711'] }, within: null }
const NUMBER = '212000-2627'

let app: TestApp
let report: string
let recipient: string
let eva: Browser
let next = 3000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: solKommun2025 })
  const inserted = await insertReport(app.db, round, { kommunkod: String(next++) })
  report = inserted.report
  recipient = inserted.recipient
  // One municipality at a time has the number that the sample says.
  const former = `212000-${next}`
  await app.db.updateTable('recipient').set({ organisationsnummer: former }).where('organisationsnummer', '=', NUMBER).execute()
  await app.db.updateTable('recipient').set({ organisationsnummer: NUMBER }).where('id', '=', recipient).execute()
  eva = await app.contributor(report, 'Eva Berg')
})

async function send(
  content: Uint8Array | string,
  { by = eva, name = 'huvudbok-2025.se', length }: { by?: Browser; name?: string; length?: number } = {},
) {
  const response = await routesAs(app, by).request(`/api/ledger/${report}`, {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(name), ...(length === undefined ? {} : { 'Content-Length': String(length) }) },
    body: typeof content === 'string' ? new Uint8Array(encode(content, 'cp437')) : new Uint8Array(content),
  })
  return { status: response.status, body: (await response.json()) as { file: string; refusal?: unknown } }
}

async function sent(content: Uint8Array | string = SAMPLE_SIE, name?: string): Promise<{ report: string; file: string; columns: null }> {
  const { status, body } = await send(content, name === undefined ? {} : { name })
  expect(status).toBe(200)
  return { report, file: body.file, columns: null }
}

describe('a SIE file', () => {
  test('tells what is in it, with the mapping to begin from', async () => {
    const read = await eva.api.ledger.read(await sent())
    expect(read).toMatchObject({ name: 'huvudbok-2025.se', kind: 'sie', encoding: 'cp437', layout: null, year: 2025 })
    expect(read.overview.organisation).toEqual({ given: NUMBER, organisationsnummer: NUMBER, name: 'Umeå kommun' })
    expect(read.overview.dimensions.map(({ name }) => name)).toEqual(['Ansvar', 'Projekt'])
    expect(read.rules).toContainEqual({ account: '5', costType: 'staff' })
  })

  test('gives the accounts of a project and a year, and the vouchers behind each', async () => {
    const asked = { ...(await sent()), selection: P4711 }
    const { accounts, outside } = await eva.api.ledger.accounts(asked)
    expect(accounts.map(({ account, amount }) => [account, amount])).toEqual([
      ['3511', '-250000'],
      ['5020', '48200.5'],
      ['5610', '15144.4'],
      ['6010', '9000.25'],
      ['7430', '125000'],
      ['7990', '777'],
    ])
    expect(outside.map(({ reason, entries }) => [reason, entries])).toEqual([
      ['otherObject', 4],
      ['otherYear', 2],
    ])
    const { postings } = await eva.api.ledger.postings({ ...asked, account: '7430' })
    expect(postings).toEqual([{ voucher: 'A 301', date: '2025-03-14', text: 'Handledning av arbetsgrupp', amount: '125000', line: 33 }])
  })

  test('fills the table with whole kronor, marked as coming from the file, and what was decided is remembered', async () => {
    const file = await sent()
    const rules = [{ account: '7990', costType: 'other' }]
    const { taken } = await eva.api.ledger.takeOver({ ...file, selection: P4711, rules, rows: [], acknowledged: false })
    expect(taken.map(({ path, value, exact }) => [path, value, exact])).toEqual([
      ['kostnader.lon.belopp', '63345', '63344.9'],
      ['kostnader.kopta_tjanster.belopp', '125000', '125000'],
      ['kostnader.lokaler.belopp', '9000', '9000.25'],
      ['kostnader.ovrigt.belopp', '777', '777'],
    ])
    const [told] = await eva.api.ledger.imports({ report })
    expect(told).toMatchObject({ fileName: 'huvudbok-2025.se', by: 'Eva Berg' })
    expect(new Map(told?.amounts.map(({ path, value }) => [path, value]))).toEqual(new Map(taken.map(({ path, value }) => [path, value])))
    const again = await eva.api.ledger.read(await sent())
    expect(again.rules.at(-1)).toEqual({ account: '7990', costType: 'other' })
    const events = await app.db.selectFrom('audit_event').select(['kind', 'detail']).where('report_id', '=', report).execute()
    expect(events).toEqual([
      {
        kind: 'ledger-taken-over',
        detail: expect.objectContaining({ name: 'huvudbok-2025.se', rows: 4, otherOrganisation: null, selection: P4711 }) as unknown,
      },
    ])
  })

  test('of another organisation is taken over only when somebody has said that it is right, which is kept', async () => {
    const file = await sent(SAMPLE_SIE.replace(NUMBER, '556036-0793'))
    const taking = { ...file, selection: P4711, rules: [], rows: [], acknowledged: false }
    expect(await refusalOf(eva.api.ledger.takeOver(taking))).toEqual({
      kind: 'ledger-of-another-organisation',
      organisationsnummer: '556036-0793',
    })
    expect(await eva.api.ledger.imports({ report })).toEqual([])
    await eva.api.ledger.takeOver({ ...taking, rows: [], acknowledged: true })
    expect((await eva.api.ledger.imports({ report }))[0]?.otherOrganisation).toBe('556036-0793')
  })

  test('of another year has nothing for this one, and says which years it has', async () => {
    const file = await sent(SAMPLE_SIE.replaceAll('2025', '2023'))
    expect((await eva.api.ledger.read(file)).overview.years.map(({ year }) => year)).toEqual([2024, 2023])
    expect(await refusalOf(eva.api.ledger.takeOver({ ...file, selection: P4711, rules: [], rows: [], acknowledged: true }))).toEqual({
      kind: 'ledger-holds-nothing-to-take-over',
    })
  })

  test('cut in half is read as far as it goes, and told to be cut', async () => {
    const half = SAMPLE_SIE.slice(0, SAMPLE_SIE.indexOf('9000,25'))
    const { overview } = await eva.api.ledger.read(await sent(half))
    expect(overview.notes.map(({ kind }) => kind)).toContain('endsInVoucher')
    expect(overview.lost).toBeGreaterThan(0)
    expect(overview.entries).toBe(4)
  })

  test.each(['latin-1', 'utf-8'] as const)('in %s is read as what it is', async (encoding) => {
    const read = await eva.api.ledger.read(await sent(encode(SAMPLE_SIE, encoding)))
    expect([read.encoding, read.overview.organisation.name]).toEqual([encoding, 'Umeå kommun'])
    expect(read.overview.notes.map(({ kind }) => kind)).toContain('otherEncodingThanSaid')
  })
})

describe('a table whose rows are added', () => {
  const slag: ScalarQuestion = {
    kind: 'choice',
    key: 'slag',
    label: { sv: 'Kostnadsslag' },
    choices: [
      { key: 'loner', label: { sv: 'Löner för egen personal, med sociala avgifter och pension' } },
      { key: 'konsulter', label: { sv: 'Konsulter' } },
    ],
  }

  function growing(question: Question): Question {
    if (question.kind !== 'table' || question.role !== 'economy.costTable') return question
    return { ...question, columns: [slag, ...question.columns], checks: [], rows: { added: { name: { sv: 'kostnad' } } } }
  }

  test('is filled in the rows that are said, by what they are called there', async () => {
    const sections = solKommun2025.sections.map((section) => ({ ...section, questions: section.questions.map(growing) }))
    const round = await insertRound(app.db, { questionnaire: { ...solKommun2025, sections } })
    report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
    eva = await app.contributor(report, 'Eva Berg')
    const file = await sent(SAMPLE_SIE.replace(`#ORGNR ${NUMBER}\n`, ''))
    const { costTypes } = await eva.api.ledger.read(file)
    expect(costTypes.map(({ costType }) => costType)).toContain('staff')
    const rules = [{ account: '7430', costType: 'konsulter' }]
    const taking = { ...file, selection: P4711, rules, acknowledged: false }
    const rows = [{ costType: 'staff', row: 'r1' }]
    const { taken } = await eva.api.ledger.takeOver({ ...taking, rows: [...rows, { costType: 'konsulter', row: 'ledger_konsulter' }] })
    expect(taken.map(({ path, value }) => [path, value])).toEqual([
      ['kostnader.r1.belopp', '63345'],
      ['kostnader.ledger_konsulter.belopp', '125000'],
    ])
    const again = await sent(SAMPLE_SIE.replace(`#ORGNR ${NUMBER}\n`, ''))
    await expect(eva.api.ledger.takeOver({ ...taking, ...again, rows: [...rows, { costType: 'konsulter', row: 'r1' }] })).rejects.toThrow(
      'two cost types in one row',
    )
  })
})

describe('a ledger as text', () => {
  const CSV =
    'Konto;Projekt;Datum;Ver;Text;Belopp\r\n5020;P4711;2025-01-31;L1;Lön;48 200,50\r\n7430;P4711;2025-02-01;A2;Handledning;1.234\r\n'

  test('is read by the columns that are guessed or pointed out', async () => {
    const file = await sent(CSV, 'huvudbok.csv')
    const { layout, kind } = await eva.api.ledger.read(file)
    expect([kind, layout?.columns.uses]).toEqual(['text', ['account', 'object', 'date', 'voucher', 'text', 'amount']])
    const selection = { year: 2025, of: { dimension: '2', objects: ['P4711'] }, within: null }
    const { accounts, lost } = await eva.api.ledger.accounts({ ...file, selection })
    expect([accounts.map(({ account, amount }) => [account, amount]), lost]).toEqual([[['5020', '48200.5']], { entries: 1, lines: [3] }])
  })

  test('without known headings asks for them', async () => {
    const file = await sent('a;b\r\nx;y\r\n', 'okänd.csv')
    expect((await eva.api.ledger.read(file)).layout?.sample).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ])
    expect(await refusalOf(eva.api.ledger.accounts({ ...file, selection: P4711 }))).toEqual({ kind: 'ledger-columns-missing' })
  })
})

describe('who may', () => {
  test('only those who fill in send a ledger, and nobody reads another report’s', async () => {
    const file = await sent()
    const other = await insertReport(app.db, await insertRound(app.db), { kommunkod: String(next++) })
    const stranger = await app.contributor(other.report, 'Annan Person')
    expect(await refusalOf(stranger.api.ledger.read(file))).toEqual({ kind: 'not-allowed' })
    expect(await refusalOf(stranger.api.ledger.read({ ...file, report: other.report }))).toEqual({ kind: 'ledger-gone' })
    for (const by of [app.nobody(), await app.registry(report), await app.staff('administrator')]) {
      expect((await send(SAMPLE_SIE, { by })).status).toBeGreaterThanOrEqual(401)
    }
  })

  test('a report that is not filled in any more takes no ledger', async () => {
    const file = await sent()
    const state: ReportState = { status: 'cancelled', at: app.now(), reason: 'Prov' }
    await app.db
      .updateTable('report')
      .set({ status: state.status, state: json(state) })
      .where('id', '=', report)
      .execute()
    const refusal = await refusalOf(eva.api.ledger.takeOver({ ...file, selection: P4711, rules: [], rows: [], acknowledged: false }))
    expect(refusal.kind).toBe('not-editable')
    expect((await send(SAMPLE_SIE)).status).toBe(422)
  })
})

describe('a file is kept no longer than it is needed', () => {
  test('another takes its place, and somebody who is done removes it', async () => {
    const first = await sent()
    const second = await sent()
    expect(await refusalOf(eva.api.ledger.read(first))).toEqual({ kind: 'ledger-gone' })
    await eva.api.ledger.discard({ report, file: second.file })
    expect(await refusalOf(eva.api.ledger.read(second))).toEqual({ kind: 'ledger-gone' })
  })

  test('and after a day it is gone', async () => {
    const kept = await sent()
    await eva.api.ledger.read(kept)
    // The clock of the test stands more than a day before the queue's.
    await app.runJobs()
    expect(await refusalOf(eva.api.ledger.read(kept))).toEqual({ kind: 'ledger-gone' })
  })
})
