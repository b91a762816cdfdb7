import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOT_SHOWN } from '../documents/tagged/printable.ts'
import { readPdf } from '../documents/testing/read-pdf.ts'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../testing/grant-questionnaire.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

const SENTENCE = 'Fler familjer fick stöd 👩‍👩‍👧‍👦 i tid, även på עברית\u200F.\n'
const LONGEST = 10_000
const ROWS = Array.from({ length: 11 }, (_, index) => String(index + 1))

let app: TestApp
let analyst: Browser
beforeAll(async () => {
  app = await startTestApp()
  analyst = await app.staff('analyst')
})
afterAll(() => app.close())

/** As much as a text question takes, another text in every row. */
function longText(row: string): string {
  const beginning = `Insats ${row}: `
  return beginning + SENTENCE.repeat(Math.floor((LONGEST - beginning.length) / SENTENCE.length))
}

const fetchAs = async (browser: Browser, path: string) => new Uint8Array(await (await routesAs(app, browser).request(path)).arrayBuffer())

test('a hundred thousand characters of all kinds are handed in, receipted and exported, each of them', async () => {
  const fixture = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE })
  const { report } = await insertReport(app.db, fixture)
  const exported = `/api/exports/${fixture.round}`
  const eva = await app.contributor(report)
  const given = {
    diarienummer: 'KS 2026/1',
    'kostnader.lon.belopp': '60000',
    'kostnader.konsulter.belopp': '39500',
    ...Object.fromEntries(
      ROWS.flatMap((row) => [
        [`insatser.${row}`, row],
        [`insatser.${row}.namn`, longText(row)],
      ]),
    ),
  }
  await eva.api.reports.save({ report, changes: Object.entries(given).map(([path, value]) => ({ path, value, basedOn: null })) })
  await eva.api.reports.handOver({
    report,
    certifier: { name: 'Ekon Omsson', email: 'ekonomi@kommun.example' },
    signatory: { name: 'Ordf Orande', email: 'namnd@kommun.example' },
  })
  const { api: chief } = await app.invited(report, 'certifier', 'ekonomi@kommun.example')
  await chief.reports.certify({ report, alternative: 1, name: 'Ekon Omsson', position: 'Ekonomichef', phone: '090-16 10 00' })
  const { api: signatory } = await app.invited(report, 'signatory', 'namnd@kommun.example')
  const { submission } = await signatory.reports.sign({ report, ground: 'delegation', groundReference: '' })
  await app.runJobs()
  expect(app.outbox.problems).toEqual([])

  const handedIn = await eva.api.reports.submission({ report })
  expect(handedIn?.document.answers).toMatchObject(given)
  expect(Object.values(given).join('').length).toBeGreaterThan(100_000)

  const receipt = await readPdf(await fetchAs(eva, `/api/receipts/${submission}.pdf`))
  const sentences = ROWS.map(longText).join('').split(SENTENCE).length - 1
  const shown = `Fler familjer fick stöd ${NOT_SHOWN} i tid, även på ${NOT_SHOWN.repeat(6)}.`
  expect(receipt.text.replaceAll(/\s+/g, ' ').split(shown).length - 1).toBe(sentences)
  expect(Buffer.from(receipt.attachments.get('inlamning.json') ?? []).toString()).toBe(canonicalJson(handedIn?.document))

  const csv = Buffer.from(await fetchAs(analyst, `${exported}.csv?table=insatser`)).toString()
  const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true, bom: true, delimiter: ';' })
  expect(rows.map((row) => row['namn'])).toEqual(ROWS.map(longText))
  const workbook = await readXlsx(await fetchAs(analyst, `${exported}.xlsx`))
  expect(workbook.sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => String(cell).startsWith('Insats '))).toEqual(
    ROWS.map(longText),
  )
}, 120_000)
