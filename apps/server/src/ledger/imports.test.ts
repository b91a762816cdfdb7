import { encode } from '@aterrapport/domain/ledger/testing/encode.ts'
import { SAMPLE_SIE } from '@aterrapport/domain/ledger/testing/sample-sie.ts'
import type { LedgerSelection } from '@aterrapport/domain/ledger/selection.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { insertPerson, insertReport, insertRound } from '../testing/fixtures.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

const of = { dimension: '6', objects: ['P4711'] }
const CHIEF = 'chef@kommun.example'

let app: TestApp
let report: string
let eva: Browser
let next = 3000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: solKommun2025 })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
})

async function take(
  selection: Partial<LedgerSelection> = {},
  rules: { account: string; costType: string | null }[] = [],
  by = eva,
): Promise<void> {
  const response = await routesAs(app, by).request(`/api/ledger/${report}`, {
    method: 'POST',
    headers: { 'X-File-Name': 'huvudbok-2025.se' },
    body: new Uint8Array(encode(SAMPLE_SIE, 'cp437')),
  })
  // The route answers so, as its own tests hold it to.
  const { file } = (await response.json()) as { file: string }
  const chosen = { year: 2025, of, within: null, ...selection }
  await by.api.ledger.takeOver({ report, file, columns: null, selection: inputOf(chosen), rules, rows: [], acknowledged: true })
}

/** As the procedures take it, whose types lack only the word "readonly". */
function inputOf({ year, of: chosen, within }: LedgerSelection) {
  const copy = (choice: LedgerSelection['of']) => (choice === null ? null : { ...choice, objects: [...choice.objects] })
  return { year, of: copy(chosen), within: copy(within) }
}

async function chief(): Promise<Browser> {
  const chiefs = await app.invited(report, 'certifier', CHIEF)
  const by = await insertPerson(app.db, 'Nils Alm')
  const handover = {
    by,
    at: app.now(),
    certifier: { name: 'Karin Ek', email: CHIEF },
    signatory: { name: 'Ulf Ås', email: 'ulf@kommun.example' },
  }
  const state: ReportState = { status: 'awaitingCertification', handover, supplement: null }
  await app.db
    .updateTable('report')
    .set({ status: state.status, state: json(state) })
    .where('id', '=', report)
    .execute()
  return chiefs
}

describe('what was taken over is told to who vouches for it', () => {
  test('with the file, what was chosen in it, when and by whom, the accounts, and what was left out and why', async () => {
    await take({}, [{ account: '5610', costType: null }])
    const finance = await chief()
    const [told, ...more] = await finance.api.ledger.imports({ report })
    expect(more).toEqual([])
    expect(told).toMatchObject({
      fileName: 'huvudbok-2025.se',
      selection: { year: 2025, of, within: null },
      by: 'Eva Berg',
      at: app.now(),
      otherOrganisation: '212000-2627',
    })
    expect(told?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(told?.objects).toEqual([{ dimension: 'Projekt', object: 'P4711', name: 'Förebyggande socialtjänst' }])
    expect(told?.amounts.find(({ path }) => path === 'kostnader.lon.belopp')).toEqual({
      path: 'kostnader.lon.belopp',
      value: '48201',
      exact: '48200.5',
      accounts: [{ account: '5020', name: 'Löner tillsvidareanställda', amount: '48200.5', entries: 1 }],
    })
    const { reasons, lost } = told?.notCounted ?? { reasons: [], lost: null }
    expect(reasons.map(({ reason, amount, accounts }) => [reason, amount, accounts.map(({ account }) => account)])).toEqual([
      ['income', '-250000', ['3511']],
      ['excluded', '15144.4', ['5610']],
      ['unmapped', '777', ['7990']],
      ['otherObject', '51877.85', []],
      ['otherYear', '0', []],
    ])
    expect(lost).toEqual({ entries: 0, lines: [] })
  })

  test('a project within a cost centre is told with both', async () => {
    await take({ within: { dimension: '1', objects: ['3100'] } })
    const [told] = await eva.api.ledger.imports({ report })
    expect(told?.objects.map(({ dimension, object }) => [dimension, object])).toEqual([
      ['Projekt', 'P4711'],
      ['Ansvar', '3100'],
    ])
    expect(told?.amounts.map(({ path, exact }) => [path, exact])).toEqual([['kostnader.lon.belopp', '63344.9']])
  })

  test('two who take over at once are both kept, and each amount is from one of them', async () => {
    const kim = await app.contributor(report, 'Kim Ström')
    await Promise.all([take(), take({ of: { dimension: '1', objects: ['3100'] } }, [], kim)])
    const told = await eva.api.ledger.imports({ report })
    const paths = told.flatMap(({ amounts }) => amounts.map(({ path }) => path))
    expect(paths.toSorted()).toEqual(['kostnader.kopta_tjanster.belopp', 'kostnader.lokaler.belopp', 'kostnader.lon.belopp'])
  })

  test('what was taken over anew stands in the place of what was before, amount by amount', async () => {
    await take()
    await take({ of: { dimension: '1', objects: ['3100'] } })
    const told = await eva.api.ledger.imports({ report })
    expect(told.map(({ objects, amounts }) => [objects[0]?.object, amounts.map(({ path }) => path)])).toEqual([
      ['P4711', ['kostnader.kopta_tjanster.belopp', 'kostnader.lokaler.belopp']],
      ['3100', ['kostnader.lon.belopp']],
    ])
    await take()
    expect((await eva.api.ledger.imports({ report })).map(({ amounts }) => amounts.length)).toEqual([3])
  })
})
