import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { insertReport, insertRound } from '../../testing/fixtures.ts'
import { refusalOf } from '../../testing/refusal-of.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'
import { readDocx } from '../testing/read-docx.ts'
import { readPdf } from '../testing/read-pdf.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(() => app.close())

async function get(path: string): Promise<{ status: number; type: string | null; name: string | null; bytes: Uint8Array }> {
  const response = await routesAs(app, await app.staff('designer')).request(new Request(`http://localhost/api/${path}`))
  const { status, headers } = response
  return {
    status,
    type: headers.get('Content-Type'),
    name: headers.get('Content-Disposition'),
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

test('a published version comes as PDF and as DOCX, with every question in it', async () => {
  const designer = await app.staff('designer')
  const { version } = await designer.api.questionnaires.publish({ document: solKommun2025 as never, note: 'Ny' })
  const questions = solKommun2025.sections.flatMap(({ questions: asked }, section) => asked.map((_, at) => `${section + 1}.${at + 1} `))

  const docx = await get(`questionnaires/${version}.docx`)
  expect([docx.status, docx.name]).toEqual([200, expect.stringContaining('sol-kommun-2025-1.docx')])
  const headings = readDocx(docx.bytes).headings.filter((heading) => heading.startsWith('Heading2'))
  expect(questions.filter((number, at) => headings[at]?.startsWith(`Heading2: ${number}`) !== true)).toEqual([])

  const pdf = await get(`questionnaires/${version}.pdf?language=en`)
  expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf'])
  const read = await readPdf(pdf.bytes)
  expect([read.language, read.untagged]).toEqual(['en-GB', 0])
  expect(questions.filter((number) => !read.outline.some((line) => line.trim().startsWith(`H3: ${number}`)))).toEqual([])
}, 120_000)

test('a draft comes as it is now, marked as one', async () => {
  const designer = await app.staff('designer')
  const { draft } = await designer.api.drafts.create({ from: { kind: 'empty', key: 'nytt', title: 'Nytt formulär' } })
  const { status, bytes, name } = await get(`drafts/${draft}.docx`)
  expect([status, name]).toEqual([200, expect.stringContaining('nytt-utkast.docx')])
  expect(readDocx(bytes).title).toBe('UTKAST: Nytt formulär')
})

test.each(['questionnaires/1.pdf', 'drafts/1.docx', 'drafts/6f6a1e0e-6f4f-4a53-9d7b-2f2d6f3f1c11.pdf'])('there is no %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})

const copyAs = (browser: Browser, path: string, headers: Record<string, string> = {}) =>
  routesAs(app, browser).request(new Request(`http://localhost/api/${path}`, { headers }))

test('whoever holds a link to the report fetches what it asks, without having said who they are', async () => {
  const round = await insertRound(app.db, { status: 'closed' })
  const { report } = await insertReport(app.db, round, { kommunkod: '2480' })
  const registry = await app.registry(report)
  const pdf = await copyAs(registry, `reports/${report}/lasversion.pdf`)
  expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect((await readPdf(new Uint8Array(await pdf.arrayBuffer()))).text).toContain('Ett litet formulär.')
  const docx = await copyAs(registry, `reports/${report}/lasversion.docx`)
  expect(readDocx(new Uint8Array(await docx.arrayBuffer())).title).toBe('Prov')

  const other = await insertReport(app.db, round, { kommunkod: '2080', name: 'Falu kommun' })
  expect((await copyAs(await app.registry(other.report), `reports/${report}/lasversion.pdf`)).status).toBe(403)
  expect((await copyAs(app.nobody(), `reports/${report}/lasversion.pdf`)).status).toBe(401)
}, 60_000)

describe('without a link', () => {
  test('everybody fetches what an open round asks, and is told of the grant and the last day but of no recipient', async () => {
    const round = await insertRound(app.db)
    await insertReport(app.db, round, { kommunkod: '0180', name: 'Stockholms kommun' })
    const about = await app.nobody().api.readingCopies.about({ round: round.round })
    expect(about).toEqual({
      grant: { name: `Provbidrag ${round.grant}`, year: 2025 },
      authority: 'Provmyndigheten',
      dueOn: '2026-02-28',
      title: { sv: 'Prov' },
      sections: [{ sv: 'Kontakt' }],
    })
    const docx = await copyAs(app.nobody(), `rounds/${round.round}/lasversion.docx`)
    expect(readDocx(new Uint8Array(await docx.arrayBuffer())).title).toBe('Prov')
  })

  test.each(['draft', 'scheduled', 'closed', 'archived'] as const)('nothing is told of a round that is %s', async (status) => {
    const { round } = await insertRound(app.db, { status })
    expect(await refusalOf(app.nobody().api.readingCopies.about({ round }))).toMatchObject({ kind: 'not-found' })
    expect((await copyAs(app.nobody(), `rounds/${round}/lasversion.pdf`)).status).toBe(404)
  })

  test('it is not sent again to those who have it', async () => {
    const { round } = await insertRound(app.db)
    const first = await copyAs(app.nobody(), `rounds/${round}/lasversion.pdf`)
    const again = await copyAs(app.nobody(), `rounds/${round}/lasversion.pdf`, { 'If-None-Match': first.headers.get('ETag') ?? '' })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  }, 60_000)
})
