import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { insertReport, insertRound, NOW } from '../testing/fixtures.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import { newUuid } from '../uuid.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('a grant is shown with its decided allocation and exact sums, and not with one that is only tried out', async () => {
  const round = await insertRound(app.db)
  const { recipient } = await insertReport(app.db, round)
  for (const [decided, amount] of [
    [NOW, '100000.50'],
    [null, '5.00'],
  ] as const) {
    const run = { id: newUuid(), grant_id: round.grant, rule: json<unknown>({}), checksum: 'c', decided_at: decided }
    // The days of a test are written as days.
    await app.db
      .insertInto('allocation_run')
      .values({ ...run, input_date: '2024-12-31' as CalendarDate })
      .execute()
    await app.db
      .insertInto('allocation')
      .values({ run_id: run.id, recipient_id: recipient, fixed: amount, variable: '0', amount })
      .execute()
  }
  const analyst = await app.staff('analyst')
  const grant = await analyst.api.grants.get({ grant: round.grant })
  expect(grant.allocations).toMatchObject([
    { name: 'Umeå', fixed: '100000.5', variable: '0', amount: '100000.5', paid: '100000', paidOn: '2025-04-15' },
  ])
  expect(grant.sums).toEqual({ fixed: '100000.5', variable: '0', amount: '100000.5' })
  expect(grant).toMatchObject({ total: '1000000', paid: '100000', recipients: 1, rounds: [{ id: round.round, status: 'open' }] })
})

test("another authority's grants are not listed", async () => {
  const round = await insertRound(app.db, { authority: 'En annan myndighet' })
  const analyst = await app.staff('analyst')
  expect((await analyst.api.grants.list()).map(({ id }) => id)).not.toContain(round.grant)
})
