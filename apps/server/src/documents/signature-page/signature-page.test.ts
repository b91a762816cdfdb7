import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { insertPerson, insertReport, insertRound, NOW } from '../../testing/fixtures.ts'
import { insertSubmission } from '../../testing/handed-in.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { SAMPLE_QUESTIONNAIRE } from '../testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from '../testing/sample-submission.ts'
import { renderSignaturePage } from './render-signature-page.tsx'

// The rendering process starts with the first document, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('one page names the submission, the words and everybody who is to sign', async () => {
  const sha256 = 'a'.repeat(64)
  const { text, pages, title } = await readPdf(
    await renderSignaturePage({ submission: SAMPLE_SUBMISSION, sha256, questionnaire: SAMPLE_QUESTIONNAIRE }),
  )
  const plain = text.replaceAll(/\s+/g, ' ')
  expect(pages).toBe(1)
  expect(title).toContain(SAMPLE_SUBMISSION.receiptNumber)
  for (const words of [
    SAMPLE_SUBMISSION.receiptNumber,
    'Alternativ 2: Jag bedömer inte att den ekonomiska redovisningen är korrekt.',
    'Avvikelser En faktura på 41 200 kr har bokförts på fel projekt',
    'Åtgärder Fakturan bokas om i mars',
    `Underskrift: ${SAMPLE_SUBMISSION.certification?.by.name}`,
    'Jag intygar att lämnade uppgifter är riktiga',
    `Underskrift: ${SAMPLE_SUBMISSION.signature.by.name}`,
  ])
    expect(plain).toContain(words)
})

test('a finance chief may have much to say', async () => {
  const { certification } = SAMPLE_SUBMISSION
  if (certification?.alternative !== 2) throw new Error('The sample is certified by alternative 2')
  const deviations = `${'Fakturan hör till ett annat år. '.repeat(120)}Slut.`
  const submission = { ...SAMPLE_SUBMISSION, certification: { ...certification, deviations, measures: deviations } }
  const page = await renderSignaturePage({ submission, sha256: 'a'.repeat(64), questionnaire: SAMPLE_QUESTIONNAIRE })
  const { text, pages } = await readPdf(page)
  expect(pages).toBeGreaterThan(1)
  expect(text.match(/Slut\./g)).toHaveLength(2)
  expect(text).toContain(`Underskrift: ${SAMPLE_SUBMISSION.signature.by.name}`)
})

async function handedIn(value: boolean): Promise<string> {
  const round = await insertRound(app.db, { terms: { originalSignature: { value, source: 'made up' } } })
  const state = { status: 'submitted', submission: 1, at: NOW } as const
  const { report } = await insertReport(app.db, round, { kommunkod: value ? '2480' : '2481', state })
  await insertSubmission(app.db, report, await insertPerson(app.db, 'Cecilia Dahl'))
  return report
}

const statusAs = async (browser: Browser, report: string) =>
  (await routesAs(app, browser).request(`/api/signature-pages/${report}.pdf`)).status

test('the registry gets it where the grant demands it, and nobody else’s', async () => {
  const [demanded, spared] = [await handedIn(true), await handedIn(false)]
  expect(await statusAs(await app.registry(demanded), demanded)).toBe(200)
  expect(await statusAs(await app.registry(spared), spared)).toBe(404)
  expect(await statusAs(await app.registry(spared), demanded)).toBe(403)
})
