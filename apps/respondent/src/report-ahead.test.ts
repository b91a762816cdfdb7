import { beforeEach, expect, test, vi } from 'vitest'

import { loadAhead, takeReport } from './report-ahead.ts'

const REPORT = '0191d3f0-0000-7000-8000-000000000001'
const OTHER = '0191d3f0-0000-7000-8000-000000000002'

const asked: string[] = []

// What is loaded does not matter here, but how often and of what.
vi.mock('./api.ts', () => ({
  client: { reports: { load: { query: async ({ report }: { report: string }) => void asked.push(report) } } },
}))

beforeEach(() => void asked.splice(0))

test('a report is read as soon as its address is known, and not again when its pages have come', async () => {
  loadAhead(`/arende/${REPORT}/avsnitt/ekonomi`)
  expect(asked).toEqual([REPORT])
  await takeReport(REPORT)
  expect(asked).toEqual([REPORT])
})

test('what was read ahead is taken once: the next time it is read anew', async () => {
  loadAhead(`/arende/${REPORT}/uppgifter`)
  await takeReport(REPORT)
  await takeReport(REPORT)
  expect(asked).toEqual([REPORT, REPORT])
})

test('another report than the one read ahead is read', async () => {
  loadAhead(`/arende/${REPORT}/uppgifter`)
  await takeReport(OTHER)
  expect(asked).toEqual([REPORT, OTHER])
})

test.each(['/', '/mina', `/arende/${REPORT}`, `/arende/${REPORT}/kvittens`, `/arende/${REPORT}/bekrafta`])(
  '%s reads no report',
  (address) => {
    loadAhead(address)
    expect(asked).toEqual([])
  },
)
