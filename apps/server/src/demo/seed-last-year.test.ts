import { comparable } from '@aterrapport/domain/form/comparable.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierOf } from '../reports/last-year.ts'
import { formOf } from '../reports/form.ts'
import { findReport } from '../reports/queries.ts'
import { orNotFound } from '../refusal.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { seedLastYear } from './seed-last-year.ts'
import { seed } from './seed.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.close())

const now = () => ({ db: database.db, clock: () => '2026-01-12T09:00:00.000Z' as Instant })

async function submissions() {
  const { rows } = await sql<{ kommunkod: string; year: number; status: string; answers: Record<string, unknown> }>`
    select kommunkod, year, report.status, submission.document -> 'answers' as answers
    from submission join report on report.id = report_id join recipient on recipient.id = recipient_id
    join round on round.id = round_id join grant_year on grant_year.id = grant_id order by kommunkod`.execute(database.db)
  return rows
}

test('a few municipalities of the demo handed in the year before, and a second start adds nothing', async () => {
  await seed(now(), () => {})
  await seedLastYear(now())
  await seedLastYear(now())
  expect((await submissions()).map(({ kommunkod, year, status }) => [kommunkod, year, status])).toEqual([
    ['1080', 2024, 'submitted'],
    ['2180', 2024, 'submitted'],
    ['2281', 2024, 'submitted'],
  ])
})

test('what they handed in stands beside this year’s questions', async () => {
  await seed(now(), () => {})
  await seedLastYear(now())
  const { id } = await database.db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select('report.id')
    .where('kommunkod', '=', '2180')
    .where('report.status', '=', 'notStarted')
    .executeTakeFirstOrThrow()
  const report = orNotFound(await findReport(database.db, id))
  const { lastYear, previous } = await earlierOf(database.db, await formOf(database.db, report.questionnaire.versionId), report)
  expect(lastYear).toMatchObject({ year: 2024, answers: { summa_kostnader: '5730000', 'kostnader.resor.belopp': '114600' } })
  const whole = { questionnaire: solKommun2025, answers: previous ?? {} }
  expect(lastYear?.answers).toEqual(comparable(solKommun2025, whole))
})

test('a database that is no demo is left as it is', async () => {
  await seedLastYear(now())
  expect(await submissions()).toEqual([])
})
