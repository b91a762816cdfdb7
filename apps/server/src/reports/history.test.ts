import type { Value } from '@aterrapport/domain/form/value.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound, NOW } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let report: string
let eva: Browser['api']
let ali: Browser['api']
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setNow(NOW)
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = (await app.contributor(report, 'Eva Berg')).api
  ali = (await app.contributor(report, 'Ali Nur')).api
})

/** Saves one value after another at a path, each based on the one before. */
async function write(as: Browser['api'], path: string, ...values: readonly Value[]): Promise<void> {
  for (const value of values) {
    const basedOn = (await as.reports.load({ report })).answers[path]?.version ?? null
    expect((await as.reports.save({ report, changes: [{ path, value, basedOn }] })).conflicts).toEqual([])
  }
}

async function past(path: string): Promise<readonly (readonly [string, Value])[]> {
  return (await ali.reports.history({ report, path })).map(({ author, value }) => [author, value] as const)
}

test('what somebody types on is one value of the history, with its last time', async () => {
  await write(eva, 'diarienummer', 'K', 'KS 2', 'KS 2026')
  app.setNow('2026-01-20T09:03:00.000Z')
  await write(eva, 'diarienummer', 'KS 2026/17')
  expect(await ali.reports.history({ report, path: 'diarienummer' })).toEqual([
    { path: 'diarienummer', version: 4, value: 'KS 2026/17', author: 'Eva Berg', at: '2026-01-20T09:03:00.000Z' },
  ])
})

test('another person’s value, and one’s own of five minutes later, are values of their own', async () => {
  await write(eva, 'diarienummer', 'KS 1')
  await write(ali, 'diarienummer', 'KS 2')
  app.setNow('2026-01-20T09:05:00.000Z')
  await write(ali, 'diarienummer', 'KS 3')
  expect(await past('diarienummer')).toEqual([
    ['Ali Nur', 'KS 3'],
    ['Ali Nur', 'KS 2'],
    ['Eva Berg', 'KS 1'],
  ])
})

test.each<[string, readonly Value[], readonly Value[]]>([
  ['emptied', ['Vi har anställt två personer.', null], [null, 'Vi har anställt två personer.']],
  ['cut to less than half', ['Vi har anställt två personer.', 'Vi'], ['Vi', 'Vi har anställt två personer.']],
  ['written over from its beginning', ['5730000', '5', '58', '5800000'], ['5800000', '5730000']],
])('an answer that is %s within the same minute is still to be had back', async (_how, values, remembered) => {
  await write(eva, 'insatser.1.namn', ...values)
  expect((await past('insatser.1.namn')).map(([, value]) => value)).toEqual(remembered)
})

test('taking an earlier value back does not forget the one it replaces', async () => {
  await write(eva, 'diarienummer', 'KS 2026/17')
  await write(ali, 'diarienummer', 'KS 2026/18', 'KS 2026/17')
  expect(await past('diarienummer')).toEqual([
    ['Ali Nur', 'KS 2026/17'],
    ['Ali Nur', 'KS 2026/18'],
    ['Eva Berg', 'KS 2026/17'],
  ])
})

test('of an answer that was changed very often about a hundred values are remembered, the latest ones', async () => {
  await write(eva, 'diarienummer', 'KS 1')
  await sql`
    insert into answer_history (report_id, path, version, value, author_id, began_at, changed_at)
    select report_id, path, number, to_jsonb('KS ' || number), author_id, began_at, changed_at
    from answer_history, generate_series(2, 159) as number where report_id = ${report}
  `.execute(app.db)
  await app.db.updateTable('answer').set({ version: 159 }).where('report_id', '=', report).execute()
  await write(ali, 'diarienummer', 'KS 160')
  const values = await past('diarienummer')
  expect(values[0]).toEqual(['Ali Nur', 'KS 160'])
  expect(values.length).toBeGreaterThanOrEqual(100)
  expect(values.length).toBeLessThanOrEqual(120)
})

test('a table’s history is that of its rows and cells; a cell’s is its own', async () => {
  await write(eva, 'insatser.a', '0')
  await write(eva, 'insatser.a.namn', 'Mobilt team')
  await write(ali, 'insatser.b.namn', 'Öppen ingång')
  await write(ali, 'insatser.a', null)
  expect((await ali.reports.history({ report, path: 'insatser' })).map(({ path }) => path).toSorted()).toEqual([
    'insatser.a',
    'insatser.a',
    'insatser.a.namn',
    'insatser.b.namn',
  ])
  expect(await past('insatser.a.namn')).toEqual([['Eva Berg', 'Mobilt team']])
})

test('what is refused or is a conflict leaves no trace in the history', async () => {
  await write(eva, 'diarienummer', 'KS 1')
  const stale = { report, changes: [{ path: 'diarienummer', value: 'KS 2', basedOn: null }] }
  expect((await ali.reports.save(stale)).conflicts).toHaveLength(1)
  expect(await past('diarienummer')).toEqual([['Eva Berg', 'KS 1']])
})

test('of twenty who give the same answer at once the history tells of the one who was saved', async () => {
  await write(eva, 'diarienummer', 'Först')
  const changes = (index: number) => [{ path: 'diarienummer', value: `Nummer ${index}`, basedOn: 1 }]
  await Promise.all(Array.from({ length: 20 }, (_, index) => ali.reports.save({ report, changes: changes(index) })))
  const standing = (await eva.reports.load({ report })).answers['diarienummer']
  expect(await past('diarienummer')).toEqual([
    ['Ali Nur', standing?.value],
    ['Eva Berg', 'Först'],
  ])
})
