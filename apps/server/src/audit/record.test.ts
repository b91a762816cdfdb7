import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOW } from '../testing/fixtures.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { hashOf, record } from './record.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.close())

const happened = (kind: string) =>
  database.db.transaction().execute((tx) => record(tx, { at: NOW, actor: { kind: 'system' }, kind, detail: { count: 1, names: ['Åre'] } }))

test('events that happen at once stand in one unbroken chain, each sealed by the one before', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => happened(`event-${index}`)))
  const events = await database.db.selectFrom('audit_event').selectAll().orderBy('number').execute()
  expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  let previous = '0'.repeat(64)
  for (const { number, at, actor, kind, report_id: report, round_id: round, detail, previous_hash, hash } of events) {
    expect(previous_hash).toBe(previous)
    expect(hashOf({ number, at, actor, kind, report, round, detail, previous })).toBe(hash)
    previous = hash
  }
})

test('an event of what was rolled back has not happened', async () => {
  const before = await database.db.selectFrom('audit_event').select('number').execute()
  await expect(
    database.db.transaction().execute(async (tx) => {
      await record(tx, { at: NOW, actor: { kind: 'system' }, kind: 'regretted' })
      throw new Error('on second thoughts')
    }),
  ).rejects.toThrow('on second thoughts')
  expect(await database.db.selectFrom('audit_event').select('number').execute()).toEqual(before)
})

test('a changed event no longer fits its hash', () => {
  const event = { number: 1, at: NOW, actor: { kind: 'system' }, kind: 'round-opened', report: null, round: null, detail: {}, previous: '' }
  expect(hashOf({ ...event, at: '2026-01-20T09:00:00.001Z' as Instant })).not.toBe(hashOf(event))
})
