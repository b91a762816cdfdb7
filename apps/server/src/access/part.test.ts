import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import { findPart } from './part.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(() => app.close())

async function rolesIn(report: string, browser: Awaited<ReturnType<TestApp['registry']>>) {
  const { session } = await browser.context()
  return session.recipient === null ? null : (await findPart(app.db, session.recipient, { report, now: app.now() })).roles
}

test('the registry opens its own report and no other', async () => {
  const round = await insertRound(app.db)
  const { report: umea } = await insertReport(app.db, round)
  const { report: falun } = await insertReport(app.db, round, { kommunkod: '2080', name: 'Falu kommun' })
  const registry = await app.registry(umea)
  expect(await rolesIn(umea, registry)).toEqual(['registry'])
  expect(await rolesIn(falun, registry)).toEqual([])
})
