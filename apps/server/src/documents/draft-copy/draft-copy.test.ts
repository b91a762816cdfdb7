import { STAFF_ROLES } from '@aterrapport/domain/access/actor.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { insertReport, insertRound, NOW } from '../../testing/fixtures.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'
import { type ReadPdf, readPdf } from '../testing/read-pdf.ts'
import { SAMPLE_QUESTIONNAIRE } from '../testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from '../testing/sample-submission.ts'

// The rendering process starts with the first document, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let app: TestApp
let report: string
let next = 3000

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  report = await reportIn()
})

async function reportIn(state?: ReportState): Promise<string> {
  const round = await insertRound(app.db, { questionnaire: SAMPLE_QUESTIONNAIRE })
  return (await insertReport(app.db, round, { kommunkod: String(next++), name: 'Umeå kommun', ...(state && { state }) })).report
}

async function save(browser: Browser, answers: Answers): Promise<void> {
  const changes = Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: null }))
  await browser.api.reports.save({ report, changes })
}

const fetchAs = (browser: Browser, of = report) => routesAs(app, browser).request(`/api/reports/${of}/utkast.pdf`)

async function readAs(browser: Browser): Promise<ReadPdf> {
  const response = await fetchAs(browser)
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  const read = await readPdf(new Uint8Array(await response.arrayBuffer()))
  return { ...read, text: read.text.replaceAll(/\s+/g, ' ') }
}

test('the board reads the answers as they stand, who gave them and when, and what is not answered', async () => {
  const eva = await app.contributor(report, 'Eva Ek')
  await save(eva, { resultat: 'Väntetiden har minskat.', 'kostnader.lon.belopp': '4105300' })
  const { text, title } = await readAs(eva)
  expect(title).toContain('UTKAST: Återrapportering')
  expect(text).toContain('Väntetiden har minskat. Eva Ek, 2026-01-20 kl. 10.00')
  expect(text).toContain('När beslutades planen? Ej besvarad')
  expect(text).toContain('Kontaktperson Ej besvarad Obligatorisk: måste besvaras innan ni lämnar in.')
  expect(text).toContain('Hämtat av Eva Ek, 2026-01-20 kl. 10.00')
  expect(text).toContain('4 105 300')
})

test('it is marked as a draft on every page, which a screen reader hears once', async () => {
  const eva = await app.contributor(report)
  await save(eva, { resultat: 'Insatsen har nått fler familjer än året innan. '.repeat(60), synpunkter: 'En synpunkt. '.repeat(700) })
  const response = await fetchAs(eva)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { pages, shown, text, untagged } = await readPdf(bytes)
  expect(pages).toBeGreaterThan(3)
  expect(shown.filter((page) => page.includes('UTKAST') && page.includes('UTKAST – inte inlämnat'))).toHaveLength(pages)
  expect(text.match(/Utkastet är inte inlämnat/g)).toHaveLength(1)
  expect(text).not.toContain('UTKAST')
  expect(untagged).toBe(0)
})

test('what those who vouch have said so far stands in it', async () => {
  const { handover, certification } = SAMPLE_SUBMISSION
  report = await reportIn({ status: 'awaitingSignature', handover, certification, supplement: null })
  const signatory = await app.invited(report, 'signatory', handover.signatory.email)
  const { text } = await readAs(signatory)
  expect(text).toContain('Läge Väntar på underskrift')
  expect(text).toContain('Alternativ 2: Jag bedömer inte att den ekonomiska redovisningen är korrekt.')
})

test('it is for the recipient alone: staff, the neighbour and the organisation’s own link are refused', async () => {
  expect((await fetchAs(await app.staff(...STAFF_ROLES))).status).toBe(401)
  expect((await fetchAs(await app.contributor(await reportIn()))).status).toBe(403)
  expect((await fetchAs(await app.registry(report))).status).toBe(403)
  expect((await fetchAs(app.nobody())).status).toBe(401)
})

test('what has been handed in is no draft', async () => {
  report = await reportIn({ status: 'submitted', submission: 1, at: NOW })
  expect((await fetchAs(await app.contributor(report))).status).toBe(404)
})
