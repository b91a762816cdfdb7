import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderReceipt } from './render-receipt.tsx'
import { type ReadPdf, readPdf } from './testing/read-pdf.ts'
import { SAMPLE_RECEIPT } from './testing/sample-receipt.ts'
import { SAMPLE_SUBMISSION } from './testing/sample-submission.ts'

let bytes: Uint8Array
let read: ReadPdf

beforeAll(async () => {
  bytes = await renderReceipt(SAMPLE_RECEIPT)
  read = await readPdf(bytes)
})

describe('what it says', () => {
  test.each([
    ['the authority', 'Socialstyrelsen Organisationsnummer 202100-0555'],
    ['the recipient', 'Bidragsmottagare Umeå kommun'],
    ["the recipient's organisationsnummer", 'Organisationsnummer 212000-2627'],
    ["the authority's diarienummer", 'Socialstyrelsens diarienummer 9.2-12345/2025'],
    ["the recipient's diarienummer", 'Mottagarens diarienummer SN-2026/00041'],
    ['the receipt number', 'Kvittensnummer 7K3M-Q2XD-5R8T-V'],
    ['the time in Sweden', 'Inlämnad 2026-03-02 kl. 8.05'],
    ['which one it is, and what it replaces', 'Inlämning Nummer 2, ersätter 2A9P-77BC-0D1E-4'],
    ['that it was late', 'Försenad Inlämnad efter sista dag, som var 2026-02-28'],
    [
      'who handed over',
      'Lämnades över för granskning och underskrift Namn och befattning Åsa Öberg, Verksamhetsutvecklare E-post asa.oberg@umea.example',
    ],
    ['the alternative, in the words certified', 'Alternativ 2: Jag bedömer inte att den ekonomiska redovisningen är korrekt.'],
    ['the deviations', 'Avvikelser En faktura på 41 200 kr har bokförts på fel projekt och ingår inte i redovisningen.'],
    ['the measures', 'Åtgärder Fakturan bokas om i mars och redovisas i ett tillägg.'],
    [
      'the statement signed',
      'Jag intygar att lämnade uppgifter är riktiga och att jag är behörig att lämna redovisningen för bidragsmottagaren.',
    ],
    ['who signed', 'Karin Nyström, Socialdirektör E-post karin.nystrom@umea.example Grund för behörighet Delegation'],
    ['the reference of the ground', 'Delegationsordning punkt 4.2, SN § 18/2025'],
    ['a cost', 'Köpta tjänster och konsulter 612 450,50'],
    ['the sum of the costs', 'Summa 5 035 750,50'],
    ['what was received', 'Mottaget bidrag 5 922 718 kr'],
    ['what was not used', 'Inte använt av bidraget 886 967,50 kr'],
    ['the labels of choices in the order of the questionnaire', 'Rekryteringssvårigheter • Annat: upphandlingen överklagades'],
    ['a no', 'Har någon del använts till annat än ändamålet? Nej'],
    ['a comment to a warning', 'Kommentar: Könsuppdelad statistik saknas för två av insatserna.'],
    ['that an optional question was not answered', 'Synpunkter på bidraget, anvisningarna eller frågorna Inget svar'],
    ['a row that was added', 'Insats 2 Benämning Systematisk uppföljning'],
    ['an attachment with size', 'huvudbok-projekt-4471.xlsx 184 kB'],
    ["an attachment's checksum", '9b74c9897bac770ffc029102a200c5de0e4f5d2b1a3c6e7f8091a2b3c4d5e6f7'],
    ['the questionnaire version', 'version 1'],
  ])('%s', (_what, words) => {
    expect(withPlainSpaces(read.text)).toContain(words)
  })

  test('nothing of a question that was not asked', () => {
    expect(read.text).not.toContain('Hur mycket?')
  })

  test('the checksum of the submission, which is that of the attached file', () => {
    const json = canonicalJson(SAMPLE_SUBMISSION)
    expect(Buffer.from(read.attachments.get('inlamning.json') ?? []).toString()).toBe(json)
    expect(withPlainSpaces(read.text)).toContain(`Inlämningens SHA-256 ${createHash('sha256').update(json).digest('hex')}`)
  })
})

describe('how it is made', () => {
  test('it has a language and a title that is shown', () => {
    expect(read.language).toBe('sv-SE')
    expect(read.title).toBe('Kvittens 7K3M-Q2XD-5R8T-V, Umeå kommun')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true')
  })

  test('it claims PDF/A-3a and PDF/UA-1', () => {
    expect(read.metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('every font is embedded, and all are Source Sans 3', () => {
    const file = Buffer.from(bytes).toString('latin1')
    const fonts = file.match(/\/Type \/Font\b[^>]*?\/BaseFont \/[A-Z]{6}\+([\w-]+)/gs) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    expect(file).not.toMatch(/Helvetica|Times|Courier/)
    expect(file.match(/\/FontFile2/g)).toHaveLength(file.match(/\/Type \/FontDescriptor/g)?.length ?? 0)
  })

  test('headings, lists and tables are tagged, and tables have headings for columns and rows', () => {
    expect(read.outline.filter((line) => line.trim().startsWith('H1'))).toHaveLength(1)
    expect(read.outline).toContain('  Sect')
    expect(read.outline.map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'H2: Ekonomi i sammandrag',
        'L',
        'LI',
        'LBody',
        'Table',
        'THead',
        'TBody',
        'TR',
        'TH',
        'TD',
        'P: Belopp (kr)',
      ]),
    )
  })

  test('it has a table of contents of its own', () => {
    expect(read.bookmarks).toEqual([
      'Överlämnande, granskning och underskrift',
      'Ekonomi i sammandrag',
      'Uppgifter om mottagaren',
      'Ekonomisk redovisning',
      'Insatser och resultat',
      'Bilagor',
      'Kontroll',
    ])
  })

  test('nothing is drawn that is neither tagged nor an artifact', () => {
    expect(read.untagged).toBe(0)
  })

  test('what stands at the foot of the pages is no content', () => {
    expect(read.pages).toBeGreaterThan(2)
    expect(read.text).not.toContain('Sida 1 av')
  })

  test('the same submission gives the same bytes, also in another process with another time zone and language', () => {
    const render = (environment: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, SCRIPT], {
        env: environment,
      }).toString()
    const here = createHash('sha256').update(bytes).digest('hex')
    expect(render({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(render({ TZ: 'Asia/Kathmandu', LANG: 'C' })).toBe(here)
  }, 60_000)
})

const SCRIPT = fileURLToPath(new URL('./testing/print-hash.ts', import.meta.url))

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\s\uFEFF]+/g, ' ')
}
