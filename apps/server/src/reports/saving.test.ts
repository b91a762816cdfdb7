import type { Value } from '@aterrapport/domain/form/value.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { insertReport, insertRound, NOW, type RoundFixture } from '../testing/fixtures.ts'
import { insertAttachment } from '../testing/handed-in.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let round: RoundFixture
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
  round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = (await app.contributor(report, 'Eva Berg')).api
  ali = (await app.contributor(report, 'Ali Nur')).api
})

const change = (path: string, value: string | null, basedOn: number | null = null) => ({ path, value, basedOn })

test('an answer is read back with its author, time and version', async () => {
  const saved = await eva.reports.save({ report, changes: [change('diarienummer', 'KS 2026/1')] })
  expect(saved).toEqual({ revision: 1, saved: [{ path: 'diarienummer', version: 1 }], conflicts: [] })
  const { answers, revision, state, editable } = await ali.reports.load({ report })
  expect(answers).toEqual({ diarienummer: { value: 'KS 2026/1', version: 1, author: 'Eva Berg', at: NOW } })
  expect({ revision, state, editable }).toEqual({ revision: 1, state: { status: 'inProgress', sentBack: null }, editable: true })
})

test('the first answer begins the report, once, and the log says who', async () => {
  await Promise.all([
    eva.reports.save({ report, changes: [change('diarienummer', 'A')] }),
    ali.reports.save({ report, changes: [change('kostnader.lon.belopp', '100')] }),
  ])
  const events = await app.db.selectFrom('audit_event').select('kind').where('report_id', '=', report).execute()
  expect(events).toEqual([{ kind: 'report-begun' }])
  expect(Object.keys((await eva.reports.load({ report })).answers).toSorted()).toEqual(['diarienummer', 'kostnader.lon.belopp'])
})

test('different answers given at the same time are all kept', async () => {
  const paths = [
    'diarienummer',
    'kostnader.lon.belopp',
    'kostnader.konsulter.belopp',
    'insatser.1.namn',
    'insatser.2.namn',
    'fakturareferens',
  ]
  await Promise.all(
    paths.map((path, index) => (index % 2 === 0 ? eva : ali).reports.save({ report, changes: [change(path, String(index))] })),
  )
  const { answers, revision } = await eva.reports.load({ report })
  expect(Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]))).toEqual(
    Object.fromEntries(paths.map((path, index) => [path, String(index)])),
  )
  expect(revision).toBe(paths.length)
})

test('the same answer from two people is a conflict that overwrites nothing; the rest of the batch is saved', async () => {
  await eva.reports.save({ report, changes: [change('diarienummer', 'Evas')] })
  const saved = await ali.reports.save({ report, changes: [change('diarienummer', 'Alis'), change('insatser.1.namn', 'Stöd')] })
  expect(saved.saved).toEqual([{ path: 'insatser.1.namn', version: 1 }])
  expect(saved.conflicts).toEqual([{ path: 'diarienummer', value: 'Evas', version: 1, author: 'Eva Berg', at: NOW }])
  const chosen = await ali.reports.save({ report, changes: [change('diarienummer', 'Alis', 1)] })
  expect(chosen.saved).toEqual([{ path: 'diarienummer', version: 2 }])
})

test('of twenty people who give the same answer at the same time one is saved and nineteen are told', async () => {
  await eva.reports.save({ report, changes: [change('diarienummer', 'Först')] })
  const saves = await Promise.all(
    Array.from({ length: 20 }, (_, index) => eva.reports.save({ report, changes: [change('diarienummer', `Nummer ${index}`, 1)] })),
  )
  const winners = saves.filter(({ saved }) => saved.length === 1)
  expect(winners).toHaveLength(1)
  const standing = (await eva.reports.load({ report })).answers['diarienummer']
  expect(standing?.version).toBe(2)
  expect(saves.flatMap(({ conflicts }) => conflicts.map(({ value }) => value))).toEqual(Array.from({ length: 19 }, () => standing?.value))
})

test('a change that is sent again is not a conflict and changes nothing', async () => {
  const once = { report, changes: [change('diarienummer', 'KS 1')] }
  await eva.reports.save(once)
  expect(await eva.reports.save(once)).toMatchObject({ saved: [{ path: 'diarienummer', version: 1 }], conflicts: [] })
})

test('an answer that is taken back stays as nothing, with a version of its own', async () => {
  await eva.reports.save({ report, changes: [change('diarienummer', 'KS 1')] })
  await eva.reports.save({ report, changes: [change('diarienummer', null, 1)] })
  expect((await eva.reports.load({ report })).answers['diarienummer']).toMatchObject({ value: null, version: 2 })
})

test('somebody who was away catches up with what was saved since', async () => {
  await eva.reports.save({ report, changes: [change('diarienummer', 'KS 1'), change('kostnader.lon.belopp', '1')] })
  const { revision } = await ali.reports.load({ report })
  await eva.reports.save({ report, changes: [change('kostnader.lon.belopp', '2', 1)] })
  const changes = await ali.reports.changes({ report, since: revision })
  expect(changes.answers).toEqual({ 'kostnader.lon.belopp': { value: '2', version: 2, author: 'Eva Berg', at: NOW } })
  expect(await ali.reports.changes({ report, since: changes.revision })).toMatchObject({ answers: {} })
})

test.each([
  ['finns_inte', 'x', 'unknown-path'],
  ['mottaget', '1', 'unknown-path'],
  ['kvar', '1', 'unknown-path'],
  ['kostnader.hittepa.belopp', '1', 'unknown-path'],
  ['__proto__', 'x', 'unknown-path'],
  ['diarienummer', { html: '<script>' }, 'not-a-value'],
  ['diarienummer', 'x'.repeat(30_000), 'not-a-value'],
  ['underlag', [{ id: 'f', name: 'f.pdf', type: 'application/pdf', bytes: 1, sha256: 'f' }], 'unknown-file'],
])('nothing is saved at %s when it is given %j: %s', async (path, value, kind) => {
  // What a page of ours would never send, somebody else's program may.
  const changes = [
    { path: 'diarienummer', value: 'KS 1', basedOn: null },
    { path, value: value as Value, basedOn: null },
  ]
  expect(await refusalOf(eva.reports.save({ report, changes }))).toEqual({ kind, path })
  expect((await eva.reports.load({ report })).answers).toEqual({})
})

test.each([
  ['diarienummer', 'ett\u0000tecken,\r\nen halv \ud83d', 'etttecken,\nen halv '],
  ['kostnader.lon.belopp', { unreadable: 'tusen\u0000', more: '\ud800' }, { unreadable: 'tusen' }],
  ['perspektiv', ['barn\u0000', 'jamstalldhet'], ['barn', 'jamstalldhet']],
])('what cannot be kept at %s, %j, is saved without it and is no conflict when it is sent again', async (path, value, kept) => {
  // What a page of ours would never send, somebody else's program may.
  const once = { report, changes: [{ path, value: value as Value, basedOn: null }] }
  for (const attempt of [once, once])
    expect(await eva.reports.save(attempt)).toMatchObject({ saved: [{ path, version: 1 }], conflicts: [] })
  expect((await ali.reports.load({ report })).answers[path]?.value).toEqual(kept)
})

test('a file is answered with by its facts alone', async () => {
  const { id: person } = await app.db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()
  const attachment = await insertAttachment(app.db, report, person)
  const [file] = await app.db
    .selectFrom('attachment')
    .select(['id', 'name', 'type', 'bytes', 'sha256'])
    .where('id', '=', attachment)
    .execute()
  await eva.reports.save({ report, changes: [{ path: 'underlag', value: [Object.assign({ '\0': '\ud800' }, file)], basedOn: null }] })
  expect((await eva.reports.load({ report })).answers['underlag']?.value).toEqual([file])
})

test('text of every kind comes back as it was written', async () => {
  const text = 'Å ä ö – 😀 \u202Ehögerifrån\u202C \\u0000 "citat" \n ny rad\t'
  await eva.reports.save({ report, changes: [change('diarienummer', text)] })
  expect((await eva.reports.load({ report })).answers['diarienummer']?.value).toBe(text)
})

test('what is answered after the round has closed is refused with the time, and what was saved can still be read', async () => {
  await eva.reports.save({ report, changes: [change('diarienummer', 'KS 1')] })
  const closedAt = NOW
  await app.db.updateTable('round').set({ status: 'closed', closed_at: closedAt }).where('id', '=', round.round).execute()
  expect(await refusalOf(eva.reports.save({ report, changes: [change('insatser.1.namn', 'Stöd')] }))).toEqual({
    kind: 'round-closed',
    closedAt,
  })
  const { answers, editable, roundStatus } = await eva.reports.load({ report })
  expect(answers['diarienummer']?.value).toBe('KS 1')
  expect({ editable, roundStatus }).toEqual({ editable: false, roundStatus: 'closed' })
})

test('the authority sees how far a draft has come', async () => {
  const progress = () => app.db.selectFrom('report').select(['answered', 'to_answer']).where('id', '=', report).executeTakeFirst()
  await eva.reports.save({ report, changes: [change('diarienummer', 'KS 1')] })
  const before = await progress()
  await eva.reports.save({ report, changes: [change('kostnader.lon.belopp', '50000'), change('kostnader.konsulter.belopp', '50000')] })
  const after = await progress()
  expect(after?.answered).toBe((before?.answered ?? 0) + 2)
  expect(after?.to_answer).toBe(after?.answered)
})

test('a recipient with an extension goes on answering after the round has closed, until its own last day has ended', async () => {
  await app.db.updateTable('round').set({ status: 'closed', closed_at: NOW }).where('id', '=', round.round).execute()
  // The days of a test are written as days.
  await app.db
    .updateTable('report')
    .set({ extended_to: '2026-01-31' as CalendarDate })
    .where('id', '=', report)
    .execute()
  expect((await eva.reports.save({ report, changes: [change('diarienummer', 'KS 1')] })).saved).toHaveLength(1)
  app.setNow('2026-01-31T23:00:00.000Z')
  const { api } = await app.contributor(report, 'Eva Berg')
  expect(await refusalOf(api.reports.save({ report, changes: [change('diarienummer', 'KS 2', 1)] }))).toEqual({
    kind: 'round-closed',
    closedAt: NOW,
  })
})

test('after a request for a supplement only the sections it names can be answered', async () => {
  // The days of a test are written as days.
  const supplement = {
    submission: 1,
    wishedBy: 'authority' as const,
    sections: ['ekonomi'],
    reason: 'Belopp saknas',
    dueOn: '2026-03-31' as CalendarDate,
  }
  const state: ReportState = { status: 'supplementRequested', supplement, sentBack: null }
  await app.db
    .updateTable('report')
    .set({ status: state.status, state: json(state) })
    .where('id', '=', report)
    .execute()
  const changes = [change('kostnader.lon.belopp', '1'), change('diarienummer', 'KS 1')]
  expect(await refusalOf(eva.reports.save({ report, changes }))).toEqual({
    kind: 'section-locked',
    section: 'uppgifter',
    path: 'diarienummer',
  })
  expect((await eva.reports.save({ report, changes: changes.slice(0, 1) })).saved).toHaveLength(1)
})
