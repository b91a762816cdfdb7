import { beforeEach, expect, test, vi } from 'vitest'

const REPORT = '0191d3f0-0000-7000-8000-000000000001'
const OTHER = '0191d3f0-0000-7000-8000-000000000002'

/** What each call to the server asked for. */
const calls: string[][] = []

vi.stubGlobal('fetch', async (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const procedures = pathname.slice('/api/trpc/'.length).split(',')
  const input = JSON.parse(searchParams.get('input') ?? '{}') as Record<string, { report?: string }>
  calls.push(procedures.map((procedure, at) => [procedure, input[at]?.report].filter(Boolean).join(' ')))
  return Response.json(procedures.map(() => ({ result: { data: null } })))
})

/** As when a page is opened: nothing has been read. */
async function opened() {
  vi.resetModules()
  return import('./report-ahead.ts')
}

beforeEach(() => void calls.splice(0))

test('a report, and who one is, are read in one call as soon as the address is known, and not again when its pages have come', async () => {
  const { loadAhead, takeReport } = await opened()
  loadAhead(`/arende/${REPORT}/avsnitt/ekonomi`)
  await takeReport(REPORT)
  expect(calls).toEqual([['people.me', `reports.load ${REPORT}`]])
})

test('what was read ahead is taken once: the next time it is read anew', async () => {
  const { loadAhead, takeReport } = await opened()
  loadAhead(`/arende/${REPORT}/uppgifter`)
  await takeReport(REPORT)
  await takeReport(REPORT)
  expect(calls).toEqual([['people.me', `reports.load ${REPORT}`], [`reports.load ${REPORT}`]])
})

test('another report than the one read ahead is read', async () => {
  const { loadAhead, takeReport } = await opened()
  loadAhead(`/arende/${REPORT}/uppgifter`)
  await takeReport(OTHER)
  expect(calls.flat()).toContain(`reports.load ${OTHER}`)
})

test.each([
  ['/', ['people.me']],
  ['/mina', ['people.me']],
  [`/arende/${REPORT}`, ['people.me', `links.case ${REPORT}`]],
  [`/arende/${REPORT}/kvittens`, ['people.me']],
  [`/arende/${REPORT}/bekrafta`, ['people.me']],
])('%s reads %j in one call', async (address, asked) => {
  const { loadAhead } = await opened()
  loadAhead(address)
  await vi.waitFor(() => expect(calls).toEqual([asked]))
})
