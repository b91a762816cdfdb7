import { createHash } from 'node:crypto'
import { receiptNumber } from '@aterrapport/domain/report/receipt-number.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertReport, insertRound } from '../../testing/fixtures.ts'
import { refusalOf } from '../../testing/refusal-of.ts'
import { startTestApp, type TestApp } from '../../testing/test-app.ts'
import { newUuid } from '../../uuid.ts'
import { insertReceipt } from '../queries.ts'
import { insertSubmission } from '../testing/insert-submission.ts'
import { SAMPLE_SUBMISSION } from '../testing/sample-submission.ts'

let app: TestApp
const ours = receiptNumber(newUuid())
const theirs = receiptNumber(newUuid())
const sha256 = createHash('sha256').update('kvittens').digest('hex')

beforeAll(async () => {
  app = await startTestApp()
  const round = await insertRound(app.db)
  for (const [number, kommunkod, content] of [
    [ours, '2480', 'kvittens'],
    [theirs, '2080', 'en annan kvittens'],
  ] as const) {
    const { report } = await insertReport(app.db, round, { kommunkod })
    const submission = await insertSubmission(app.db, report, { ...SAMPLE_SUBMISSION, receiptNumber: number })
    const hash = createHash('sha256').update(content).digest('hex')
    await app.db
      .transaction()
      .execute((tx) => insertReceipt(tx, { id: newUuid(), submission, content: Buffer.from(content), sha256: hash, at: app.now() }))
  }
})
afterAll(() => app.close())

const check = (number: string, hash = sha256) => app.nobody().api.receipts.check({ number, sha256: hash })

test('a file that is the receipt of its number is authentic, however the number is typed', async () => {
  expect(await check(ours)).toEqual({ authentic: true })
  expect(await check(ours.toLowerCase().replaceAll('-', ' '))).toEqual({ authentic: true })
})

test.each([
  ['a changed file', ours, sha256.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
  ['the receipt of another number', theirs, sha256],
  ['a number that nobody has', receiptNumber('00000000-0000-4000-8000-000000000000'), sha256],
  ['what is no number', 'KVITTENS', sha256],
])('%s is not, in the same words', async (_what, number, hash) => {
  expect(await check(number, hash)).toEqual({ authentic: false })
})

test('from one address sixty times an hour', async () => {
  await app.db.deleteFrom('asked_from').execute()
  app.setNow('2026-01-21T09:00:00.000Z')
  for (let asked = 0; asked < 60; asked += 1) await check(theirs)
  expect(await refusalOf(check(ours))).toEqual({ kind: 'too-many-asked', what: 'receiptCheck', retryAt: '2026-01-21T10:00:00.000Z' })
  app.setNow('2026-01-21T10:00:00.000Z')
  expect(await check(ours)).toEqual({ authentic: true })
  expect(await app.db.selectFrom('asked_from').selectAll().execute()).toHaveLength(1)
})
