import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { isWorkingDay } from '@aterrapport/domain/time/working-days.ts'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { seed } from './seed.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.close())

const at = (now: string) => ({ db: database.db, clock: () => now as Instant })

async function count(table: 'report' | 'recipient' | 'message' | 'audit_event') {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(database.db)
  return rows[0]?.count
}

test('the demo has 290 municipalities, each with a report that nobody has been invited to', async () => {
  await seed(at('2026-01-12T09:00:00.000Z'), () => {})
  expect(await count('recipient')).toBe(290)
  expect(await count('report')).toBe(290)
  expect(await count('message')).toBe(0)
  const reports = await database.db.selectFrom('report').select(['registry_email', 'invited_at', 'status']).execute()
  expect(new Set(reports.map(({ registry_email }) => registry_email)).size).toBe(290)
  expect(
    reports.every(
      ({ registry_email, invited_at, status }) => registry_email?.endsWith('.example') && invited_at === null && status === 'notStarted',
    ),
  ).toBe(true)
})

test('the whole grant is allocated and paid, to the krona', async () => {
  await seed(at('2026-01-12T09:00:00.000Z'), () => {})
  const { rows } = await sql<{ allocated: string; paid: string; falun: string }>`
    select (select sum(amount) from allocation) as allocated, (select sum(amount) from payment) as paid,
      (select amount from allocation join recipient on recipient.id = recipient_id where kommunkod = '2080') as falun`.execute(database.db)
  expect(rows[0]).toEqual({ allocated: '1145500000.00', paid: '1145500000.00', falun: '5922718.00' })
})

test('the round opens on the day of the first start and is due on a working day at least six weeks later', async () => {
  await seed(at('2026-11-22T23:30:00.000Z'), () => {})
  const round = await database.db.selectFrom('round').select(['status', 'opens_on', 'due_on']).executeTakeFirstOrThrow()
  expect(round).toEqual({ status: 'open', opens_on: '2026-11-23', due_on: '2027-01-04' })
  expect(isWorkingDay(round.due_on)).toBe(true)
})

test('a second start adds nothing', async () => {
  await seed(at('2026-01-12T09:00:00.000Z'), () => {})
  await seed(at('2026-01-13T09:00:00.000Z'), () => {})
  expect(await count('report')).toBe(290)
  expect(await count('audit_event')).toBe(1)
})

test('two servers that start on one empty database fill it once', async () => {
  const [first, second] = [seed(at('2026-01-12T09:00:00.000Z'), () => {}), seed(at('2026-01-12T09:00:00.000Z'), () => {})]
  await Promise.all([first, second])
  expect(await count('report')).toBe(290)
})

test('the same demo every time', async () => {
  const identifiers = () => database.db.selectFrom('report').select(['id', 'registry_email']).orderBy('id').execute()
  await seed(at('2026-01-12T09:00:00.000Z'), () => {})
  const first = await identifiers()
  await database.close()
  database = await createTestDatabase()
  await seed(at('2027-03-01T09:00:00.000Z'), () => {})
  expect(await identifiers()).toEqual(first)
})
