import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertReport, insertRound, type RoundFixture } from '../testing/fixtures.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let officer: Browser
let round: RoundFixture

beforeAll(async () => {
  app = await startTestApp()
  officer = await app.staff('caseOfficer')
  round = await insertRound(app.db)
})
afterAll(() => app.close())

test('staff see how far a draft has come, and none of what is in it', async () => {
  const { report } = await insertReport(app.db, round)
  const kim = await app.contributor(report)
  await kim.api.reports.save({ report, changes: [{ path: 'kommentar', value: 'Det här är bara vårt', basedOn: null }] })
  const seen = await officer.api.reports.forStaff({ report })
  expect(seen).toMatchObject({ status: 'inProgress', answered: 1, toAnswer: 1, received: '100000', submissions: [] })
  const board = await officer.api.rounds.board({ round: round.round })
  const events = await officer.api.reports.events({ report })
  expect(JSON.stringify({ seen, board, events })).not.toContain('bara vårt')
})

test('what happened is told with the latest first, messages to the registry among it', async () => {
  const { report } = await insertReport(app.db, round, { kommunkod: '0114', name: 'Upplands Väsby kommun' })
  await officer.api.rounds.invite({ round: round.round, reports: [report], again: false })
  app.setNow('2026-01-20T10:00:00.000Z')
  const kim = await app.contributor(report)
  await kim.api.reports.save({ report, changes: [{ path: 'kommentar', value: 'Hej', basedOn: null }] })
  const events = await officer.api.reports.events({ report })
  expect(events.map(({ kind, what }) => [kind, what])).toEqual([
    ['event', 'report-begun'],
    ['message', 'invitation'],
  ])
  expect(events).toMatchObject([{ by: { kind: 'person', name: 'Kim Provsson' } }, { to: 'registrator@kommun.example', status: 'queued' }])
})
