import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '../../database/database.ts'
import { insertReport, insertRound, NOW } from '../../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../../testing/grant-questionnaire.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'
import { newUuid } from '../../uuid.ts'
import { saveState } from '../queries.ts'
import type { Changes } from '../shapes.ts'
import { follow, PACE, type Told } from './follow.ts'
import { openNews } from './news.ts'

let app: TestApp
let report: string
let eva: Browser
let ali: Browser
let open: AbortController
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  open?.abort()
  open = new AbortController()
  app.setNow(NOW)
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
  ali = await app.contributor(report, 'Ali Nur')
})

interface Opening {
  readonly client?: string
  readonly section?: string
  readonly since?: number
  readonly pace?: Partial<typeof PACE>
}

/** Somebody's window that follows the report, until the test has ended. */
async function opens(who: Browser, { client = newUuid(), section, since = 0, pace = {} }: Opening = {}) {
  const ctx = await who.context()
  const closing = new AbortController()
  open.signal.addEventListener('abort', () => closing.abort())
  const window = { client, section: section ?? null, path: null }
  const person = ctx.session.recipient?.person?.id ?? ''
  const told = follow(ctx, { report, person, window, since, signal: closing.signal }, { ...PACE, gather: 20, ...pace })
  /** What is told next, beats left out. */
  const hears = async (): Promise<Told> => {
    const heard = await told.next()
    if (heard.done === true) return { kind: 'end' }
    return heard.value.kind === 'beat' ? hears() : heard.value
  }
  const changes = async (): Promise<Changes> => {
    const heard = await hears()
    if (heard.kind !== 'changes') throw new Error('the stream ended')
    return heard.changes
  }
  return {
    client,
    hears,
    changes,
    async close() {
      closing.abort()
      await told.return(undefined)
    },
  }
}

const save = (who: Browser, path: string, value: string, client?: string) =>
  who.api.reports.save({ report, changes: [{ path, value, basedOn: null }], ...(client === undefined ? {} : { client }) })

const namesIn = ({ others }: Changes) => others.map(({ name, section }) => [name, section])

test('one who follows a report is told first what is new since they last heard, then each answer as it is given', async () => {
  await save(eva, 'diarienummer', 'KS 1')
  const window = await opens(ali)
  expect(await window.changes()).toMatchObject({ revision: 1, answers: { diarienummer: { value: 'KS 1', author: 'Eva Berg', at: NOW } } })
  await save(eva, 'kostnader.lon.belopp', '100')
  const { answers, revision } = await window.changes()
  expect({ answers, revision }).toEqual({
    answers: { 'kostnader.lon.belopp': { value: '100', version: 1, author: 'Eva Berg', at: NOW } },
    revision: 2,
  })
})

test('many answers within a moment are told at once', async () => {
  const window = await opens(ali, { pace: { gather: 300 } })
  await window.changes()
  const heard = window.changes()
  await save(eva, 'diarienummer', 'KS 1')
  await save(eva, 'kostnader.lon.belopp', '100')
  const first = await heard
  const rest = Object.keys(first.answers).length === 2 ? {} : (await window.changes()).answers
  expect({ ...first.answers, ...rest }).toMatchObject({ diarienummer: { value: 'KS 1' }, 'kostnader.lon.belopp': { value: '100' } })
})

test('each sees who else is there and where, sees them move, and sees them go', async () => {
  const evas = await opens(eva, { section: 'uppgifter' })
  expect(namesIn(await evas.changes())).toEqual([])
  const alis = await opens(ali, { section: 'ekonomi' })
  expect(namesIn(await alis.changes())).toEqual([['Eva Berg', 'uppgifter']])
  expect(namesIn(await evas.changes())).toEqual([['Ali Nur', 'ekonomi']])

  const window = { client: alis.client, section: 'ekonomi', path: 'kostnader.lon.belopp' }
  await ali.api.reports.changes({ report, since: 0, window })
  expect((await evas.changes()).others).toMatchObject([{ name: 'Ali Nur', section: 'ekonomi', path: 'kostnader.lon.belopp' }])

  await alis.close()
  expect(namesIn(await evas.changes())).toEqual([])
})

test('a window that is opened anew before its old stream has ended stays', async () => {
  const evas = await opens(eva)
  await evas.changes()
  const first = await opens(ali, { section: 'uppgifter' })
  await first.changes()
  const again = await opens(ali, { client: first.client, section: 'uppgifter' })
  await again.changes()
  await first.close()
  expect(namesIn(await ali.api.reports.changes({ report, since: 0 }))).toContainEqual(['Ali Nur', 'uppgifter'])
})

test('somebody who asks now and then is there for half a minute after the last time', async () => {
  const window = { client: newUuid(), section: 'uppgifter', path: null }
  await ali.api.reports.changes({ report, since: 0, window })
  expect(namesIn(await eva.api.reports.changes({ report, since: 0 }))).toEqual([['Ali Nur', 'uppgifter']])
  app.setNow('2026-01-20T09:00:31.000Z')
  expect(namesIn(await eva.api.reports.changes({ report, since: 0 }))).toEqual([])
})

test('one’s own other window is another window', async () => {
  await ali.api.reports.changes({ report, since: 0, window: { client: newUuid(), section: 'uppgifter', path: null } })
  const window = await opens(ali)
  expect(namesIn(await window.changes())).toEqual([['Ali Nur', 'uppgifter']])
  await save(ali, 'diarienummer', 'KS 1', newUuid())
  expect((await window.changes()).answers).toMatchObject({ diarienummer: { value: 'KS 1' } })
})

test('what another server saves is told too, and what was saved while the connection was lost is caught up with', async () => {
  const url = app.database.url
  const problems: string[] = []
  const news = openNews({ databaseUrl: url, log: (line) => problems.push(line) })
  const other = connect(url, { role: null, connections: 2 })
  const elsewhere: Browser = { ...ali, context: async () => ({ ...(await ali.context()), db: other.db, news }) }
  const window = await opens(elsewhere)
  await window.changes()
  await save(eva, 'diarienummer', 'KS 1')
  expect((await window.changes()).answers).toMatchObject({ diarienummer: { value: 'KS 1' } })

  const heard = window.changes()
  await app.database.asOwner("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aterrapport news'")
  await save(eva, 'kostnader.lon.belopp', '100')
  expect((await heard).answers).toMatchObject({ 'kostnader.lon.belopp': { value: '100' } })
  expect(problems).toHaveLength(1)
  await window.close()
  await news.close()
  await other.close()
})

test.each(['session', 'contributor'] as const)('the stream ends with the %s', async (table) => {
  const window = await opens(ali, { pace: { trust: 0, beatEvery: 50 } })
  await window.changes()
  const heard = window.hears()
  await app.db.deleteFrom(table).execute()
  expect(await heard).toEqual({ kind: 'end' })
})

test('the stream ends when the server stops', async () => {
  const news = openNews({ databaseUrl: app.database.url, log: () => {} })
  const stopping: Browser = { ...ali, context: async () => ({ ...(await ali.context()), news }) }
  const window = await opens(stopping)
  await window.changes()
  const heard = window.hears()
  await news.close()
  expect(await heard).toEqual({ kind: 'end' })
  expect(await (await opens(stopping)).hears()).toEqual({ kind: 'end' })
})

test('no more than two hundred windows follow one report on one server', async () => {
  const ended: number[] = []
  const stops = Array.from({ length: 201 }, (_, number) => app.server.news.listen(report, { wake() {}, end: () => ended.push(number) }))
  expect(ended).toEqual([200])
  for (const stop of stops) stop()
  await opens(ali).then((window) => window.changes())
})

test('a change of the report’s state is told to those who have it open', async () => {
  await save(eva, 'diarienummer', 'KS 1')
  const window = await opens(ali)
  expect((await window.changes()).state.status).toBe('inProgress')
  const state = { status: 'cancelled', at: NOW, reason: 'Beslutet är upphävt' } as const
  await app.db.transaction().execute((tx) => saveState(tx, report, state, NOW))
  expect((await window.changes()).state).toEqual(state)
})

test('over HTTP each event is what has changed, with its revision to go on from', async () => {
  const routes = routesAs(app, ali)
  await save(eva, 'diarienummer', 'KS 1')
  const asked = `/api/reports/${report}/live?client=${newUuid()}&section=uppgifter`
  const response = await routes.request(asked, { headers: { 'Last-Event-ID': '1' } })
  expect(response.headers.get('Content-Type')).toBe('text/event-stream')
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader()
  const text = new TextDecoder().decode((await reader?.read())?.value)
  expect(text).toMatch(/^id: 1\ndata: \{.*\}\n\n$/)
  expect(JSON.parse(text.split('data: ')[1] ?? '')).toMatchObject({ revision: 1, answers: {} })
  await reader?.cancel()
})

test('a stream without a window of its own is not found', async () => {
  expect((await routesAs(app, ali).request(`/api/reports/${report}/live`)).status).toBe(404)
})
