import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { enqueue } from '../jobs/enqueue.ts'
import { startServer } from '../server.ts'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { startTestApp, TEST_CONFIG, type TestApp } from '../testing/test-app.ts'
import { findReceipt } from './queries.ts'
import { makeCertificate } from './testing/certificates.ts'
import { insertSubmission } from './testing/insert-submission.ts'
import { SAMPLE_QUESTIONNAIRE } from './testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './testing/sample-submission.ts'

vi.setConfig({ testTimeout: 120_000 })

let app: TestApp
let folder: string
let receiptCertificate: { readonly certificate: string; readonly key: null; readonly password: null }
let next = 4000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-sealed-'))
  receiptCertificate = { certificate: join(folder, 'seal.pem'), key: null, password: null }
  const { pem, key } = await makeCertificate({ to: new Date('2026-02-28T00:00:00Z') })
  writeFileSync(receiptCertificate.certificate, key + pem)
  app = await startTestApp({ receiptCertificate })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

async function receiptMadeOn(day: string): Promise<{ content: Buffer; told: unknown }> {
  app.setNow(`${day}T09:00:00.000Z`)
  next += 1
  const round = await insertRound(app.db, { questionnaire: SAMPLE_QUESTIONNAIRE })
  const { report } = await insertReport(app.db, round, { kommunkod: String(next) })
  const submission = await insertSubmission(app.db, report, { ...SAMPLE_SUBMISSION, receiptNumber: `PROV-${next}` })
  await app.db.transaction().execute((tx) => enqueue(tx, { name: 'renderReceipt', payload: { submission } }))
  await app.runJobs()
  const { detail } = await app.db.selectFrom('audit_event').select('detail').where('report_id', '=', report).executeTakeFirstOrThrow()
  return { content: (await findReceipt(app.db, submission))?.content ?? Buffer.alloc(0), told: detail }
}

test('a receipt bears the seal of the operator’s certificate, and the log says whose', async () => {
  const { content, told } = await receiptMadeOn('2026-01-20')
  expect(content.includes('/SubFilter /ETSI.CAdES.detached')).toBe(true)
  expect(told).toMatchObject({ sealedBy: 'Provmyndigheten' })
})

test('when the certificate has expired meanwhile, the receipt is made all the same, and the log says that it bears no seal', async () => {
  const { content, told } = await receiptMadeOn('2026-03-01')
  expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  expect(content.includes('ETSI.CAdES.detached')).toBe(false)
  expect(told).toMatchObject({ sealedBy: null })
})

test('a server whose certificate has expired does not start, and says why', async () => {
  const config = { ...TEST_CONFIG, databaseUrl: app.database.url, receiptCertificate }
  const starting = startServer({ config, log: () => {}, tell: () => {} })
  await expect(starting).rejects.toThrow(
    `The server cannot start: RECEIPT_CERTIFICATE, ${receiptCertificate.certificate}, expired on 2026-02-28. Renew it, or remove the setting.`,
  )
})
