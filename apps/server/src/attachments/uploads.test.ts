import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { routesAs } from '../testing/routes-as.ts'
import { begunWith, PDF, sendFile, sendPart } from '../testing/send-file.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { removeAbandoned } from './remove-abandoned.ts'

const MEGABYTE = 1_000_000
const content = Buffer.concat([PDF, Buffer.alloc(2000, 'bilaga ')])

let app: TestApp
let report: string
let eva: Browser
let next = 1000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
})

const partsOf = (id: string) => app.db.selectFrom('file_part').select('starts_at').where('file_id', '=', id).execute()

async function downloaded(id: string): Promise<Buffer> {
  return Buffer.from(await (await routesAs(app, eva).request(`/api/attachments/${id}`)).arrayBuffer())
}

test('a file that comes in parts is what was sent, whatever is lost, sent twice or out of turn on the way', async () => {
  const part = fc.record({ start: fc.nat(content.length), length: fc.integer({ min: 1, max: 900 }), isAnswerLost: fc.boolean() })
  let number = 0
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const name = `bilaga ${(number += 1)}.pdf`
      const { upload } = await eva.api.attachments.begin(begunWith({ report, name, content }))
      let known = 0
      for (const { start, length, isAnswerLost } of parts) {
        for (const from of [start, known]) {
          const piece = content.subarray(from, from + length)
          if (piece.length === 0) continue
          const { received } = await sendPart(app, eva, { report, upload, start: from, content: piece })
          if (!isAnswerLost) known = received
        }
      }
      // As after a lost connection: the same file is begun again, and goes on from where it was.
      const again = await eva.api.attachments.begin(begunWith({ report, name, content }))
      expect(again.upload).toBe(upload)
      expect(again.received).toBeGreaterThanOrEqual(known)
      const file = await sendFile(app, eva, { report, name, content })
      expect(file.id).toBe(upload)
      expect(await downloaded(upload)).toEqual(content)
    }),
    { numRuns: 8 },
  )
})

test('a file of many parts is streamed back whole', async () => {
  const round = await insertRound(app.db, { questionnaire: ANY_SIZE })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
  const large = Buffer.concat([PDF, Buffer.alloc(2 * MEGABYTE, 'en lång bilaga ')])
  const file = await sendFile(app, eva, { report, content: large })
  expect((await partsOf(file.id)).length).toBe(4)
  expect((await downloaded(file.id)).equals(large)).toBe(true)
})

test('a file whose parts and completion are sent three times at once is one file', async () => {
  const { upload } = await eva.api.attachments.begin(begunWith({ report, content }))
  const middle = 1000
  const thrice = <Sent>(send: () => Promise<Sent>) => Promise.all([send(), send(), send()])
  await thrice(() => sendPart(app, eva, { report, upload, start: 0, content: content.subarray(0, middle) }))
  await thrice(() => sendPart(app, eva, { report, upload, start: middle, content: content.subarray(middle) }))
  const files = await thrice(() => eva.api.attachments.complete({ report, upload }))
  expect(new Set(files.map(({ id }) => id))).toEqual(new Set([upload]))
  expect(await downloaded(upload)).toEqual(content)
  expect(await app.db.selectFrom('attachment').select('id').where('report_id', '=', report).execute()).toHaveLength(1)
})

test('a file is completed once, and told again to whoever did not hear it', async () => {
  const file = await sendFile(app, eva, { report, content })
  expect(await eva.api.attachments.complete({ report, upload: file.id })).toEqual(file)
})

test('a file is not taken before all of it has come, nor when it is not what was begun', async () => {
  const { upload } = await eva.api.attachments.begin(begunWith({ report, content }))
  await sendPart(app, eva, { report, upload, start: 0, content: content.subarray(0, 100) })
  expect(await refusalOf(eva.api.attachments.complete({ report, upload }))).toEqual({
    kind: 'upload-unfinished',
    received: 100,
    bytes: content.length,
  })
  await sendPart(app, eva, { report, upload, start: 100, content: Buffer.alloc(content.length - 100, 'x') })
  expect(await refusalOf(eva.api.attachments.complete({ report, upload }))).toEqual({ kind: 'file-changed' })
  expect(await partsOf(upload)).toEqual([])
})

test('no more is taken than was begun, nor more at once than a part', async () => {
  const { upload, mostBytesOfAPart } = await eva.api.attachments.begin(begunWith({ report }))
  for (const length of [PDF.length + 1, mostBytesOfAPart + 1])
    expect((await sendPart(app, eva, { report, upload, start: 0, content: Buffer.alloc(length) })).status).toBe(422)
  expect(await partsOf(upload)).toEqual([])
})

test('an upload can be taken back, and then takes nothing', async () => {
  const { upload } = await eva.api.attachments.begin(begunWith({ report, content }))
  await sendPart(app, eva, { report, upload, start: 0, content: content.subarray(0, 100) })
  await eva.api.attachments.cancel({ report, upload })
  expect(await partsOf(upload)).toEqual([])
  expect((await sendPart(app, eva, { report, upload, start: 100, content: content.subarray(100) })).status).toBe(404)
})

test('an upload is given up when nobody has gone on with it for a week', async () => {
  const begun = Date.parse(app.now())
  const { upload } = await eva.api.attachments.begin(begunWith({ report, content }))
  const daysLater = async (days: number) => {
    app.setNow(new Date(begun + days * 86_400_000).toISOString())
    await removeAbandoned({ ...app.server, transport: app.outbox.transport }, { upload })
  }
  app.setNow(new Date(begun + 6 * 86_400_000).toISOString())
  await sendPart(app, eva, { report, upload, start: 0, content: content.subarray(0, 100) })
  await daysLater(8)
  expect(await partsOf(upload)).toHaveLength(1)
  await daysLater(13)
  expect(await partsOf(upload)).toEqual([])
  app.setNow(new Date(begun).toISOString())
})

test('an upload is nobody else’s to go on with', async () => {
  const { upload } = await eva.api.attachments.begin(begunWith({ report, content }))
  const kim = await app.contributor(report, 'Kim Ek')
  expect((await sendPart(app, kim, { report, upload, start: 0, content })).status).toBe(404)
  expect(await refusalOf(kim.api.attachments.complete({ report, upload }))).toEqual({ kind: 'not-found' })
  expect((await kim.api.attachments.begin(begunWith({ report, content }))).upload).not.toBe(upload)
})

const ANY_SIZE = {
  ...GRANT_QUESTIONNAIRE,
  sections: GRANT_QUESTIONNAIRE.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.kind === 'file' ? { ...question, maxBytes: 20 * MEGABYTE } : question)),
  })),
}

test('files count as a whole from their beginning, so that many at once do not pass the limit of the report', async () => {
  const round = await insertRound(app.db, { questionnaire: ANY_SIZE })
  const { report: large } = await insertReport(app.db, round, { kommunkod: String(next++) })
  const sender = await app.contributor(large, 'Stor Sändare')
  const begun = await Promise.allSettled(
    Array.from({ length: 12 }, (_, number) =>
      sender.api.attachments.begin({ ...begunWith({ report: large, name: `${number}.pdf` }), bytes: 20 * MEGABYTE }),
    ),
  )
  expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
})

test('a file that was removed from its answer makes room for another, and counts again when it is taken back', async () => {
  const round = await insertRound(app.db, { questionnaire: ANY_SIZE })
  const { report: large } = await insertReport(app.db, round, { kommunkod: String(next++) })
  const sender = await app.contributor(large, 'Stor Sändare')
  const file = { ...(await sendFile(app, sender, { report: large })), bytes: 190 * MEGABYTE }
  await app.db.updateTable('attachment').set({ bytes: file.bytes }).where('id', '=', file.id).execute()
  const answer = (value: (typeof file)[], basedOn: number | null) =>
    sender.api.reports.save({ report: large, changes: [{ path: 'underlag', value, basedOn }] })
  const begin = (name: string) => sender.api.attachments.begin({ ...begunWith({ report: large, name }), bytes: 15 * MEGABYTE })

  await answer([file], null)
  expect(await refusalOf(begin('bilaga.pdf'))).toEqual({ kind: 'files-too-large', most: 200 * MEGABYTE })
  await answer([], 1)
  const { upload } = await begin('bilaga.pdf')
  await sender.api.attachments.cancel({ report: large, upload })
  await answer([file], 2)
  expect(await refusalOf(begin('bilaga.pdf'))).toMatchObject({ kind: 'files-too-large' })

  await answer([], 3)
  await app.db
    .updateTable('attachment')
    .set({ bytes: 990 * MEGABYTE })
    .where('id', '=', file.id)
    .execute()
  expect(await refusalOf(begin('bilaga.pdf'))).toEqual({ kind: 'files-too-large-ever', most: 1000 * MEGABYTE })
})
