import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeQuestionnaireFile } from '@aterrapport/domain/exchange/questionnaire-file.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ReadPdf, readPdf } from '../testing/read-pdf.ts'
import { SAMPLE_COPY } from '../testing/sample-copy.ts'
import { readDocx, type ReadDocx } from '../testing/read-docx.ts'
import { renderReadingCopyDocx } from './render-docx.ts'
import { renderReadingCopyPdf } from './render-pdf.tsx'

let bytes: Uint8Array
let pdf: ReadPdf
let docx: ReadDocx

beforeAll(async () => {
  bytes = await renderReadingCopyPdf(SAMPLE_COPY)
  pdf = await readPdf(bytes)
  docx = readDocx(await renderReadingCopyDocx(SAMPLE_COPY))
})

describe('what both say', () => {
  test.each([
    ['what it is', 'Läsversion av frågeformulär. Version 2.'],
    ['the title', 'Prov av allt'],
    ['when it was published', 'Publicerad 2025-11-03 kl. 9.00'],
    ['the introduction, by its paragraphs', 'Läs det här först. Och sedan det här.'],
    ['a section with its number', '1 Om er'],
    ['a section’s introduction', 'Allmänna uppgifter.'],
    ['when a section is shown', 'Avsnittet visas om ”Köpte ni tjänster?” är ja.'],
    ['a question with its number', '1.1 Köpte ni tjänster?'],
    ['that it must be answered', 'Måste besvaras.'],
    ['its help', 'Räkna med moms.'],
    ['choices to tick', '☐ Ja'],
    ['when a question is shown, in words', 'Visas om ”Köpte ni tjänster?” är ja och ”Vilka?” är besvarad.'],
    ['a choice by its label', 'Visas om ”Genomförd” har valts i ”Vilka?”.'],
    ['a rule too much for words, as a formula with labels', 'Visas om detta stämmer: ”Belopp” * 2 > ”Belopp” + 1.'],
    ['where it comes from', 'Hämtas: mottagarens namn. Går inte att ändra.'],
    ['a limit with its unit', 'Minst 0\u00A0personer.'],
    ['a length', 'Högst 200 tecken.'],
    ['that öre are left out', 'I hela kronor.'],
    ['a check', 'Varning: Är det så mycket?'],
    ['to choose several', 'Välj 1–2 svar.'],
    ['one’s own answer', '☐ Annat, ange vad: ______________________'],
    ['a choice that stands alone', '☐ Inget (kan inte väljas tillsammans med något annat)'],
    ['the head of a table', 'Kostnad (kr)'],
    ['a row', 'Lön'],
    ['the sum under it', 'Summa'],
    ['what must be known of a column', 'Kostnad: Måste besvaras. I hela kronor.'],
    ['rows to add', 'Lägg till 1–5 rader (insats).'],
    ['the parts of a contact', 'Befattning'],
    ['how it is worked out', 'Räknas ut: SUMMA(”Kostnader: Kostnad”)'],
    ['what to attach', 'Bifoga PDF, SIE. Högst 2 filer.'],
    ['a statement to agree to', '☐ Uppgifterna stämmer.'],
    ['the certification', 'Ekonomichefens intygande ☐ Det stämmer. ☐ Det stämmer inte.'],
    ['the grounds', '☐ Grund för behörighet: Delegation'],
  ])('%s', (_what, words) => {
    const wanted = plain(words)
    expect({ pdf: plain(pdf.text).includes(wanted), docx: plain(docx.text).includes(wanted) }).toEqual({ pdf: true, docx: true })
  })

  test('and both say the same in English, where there is English', async () => {
    const english = { ...SAMPLE_COPY, language: 'en' } as const
    const said = [
      'Reading copy of a questionnaire. Version 2.',
      '1.1 Did you buy services?',
      'Shown if ”Did you buy services?” is yes and',
      'Must be answered.',
    ]
    const read = await readPdf(await renderReadingCopyPdf(english))
    const word = readDocx(await renderReadingCopyDocx(english))
    expect(said.filter((words) => !plain(read.text).includes(plain(words)) || !plain(word.text).includes(plain(words)))).toEqual([])
    expect([read.language, word.language]).toEqual(['en-GB', 'en-GB'])
  })

  test('a draft is marked as one', async () => {
    const draft = { ...SAMPLE_COPY, of: { kind: 'draft', changedAt: SAMPLE_COPY.of.publishedAt } } as const
    const read = await readPdf(await renderReadingCopyPdf(draft))
    const word = readDocx(await renderReadingCopyDocx(draft))
    expect([read.title, word.title]).toEqual(['UTKAST: Prov av allt', 'UTKAST: Prov av allt'])
    expect(plain(read.text)).toContain('UTKAST. Läsversion av frågeformulär. Utkast, inte publicerat.')
    expect(plain(word.text)).toContain('UTKAST. Läsversion av frågeformulär. Utkast, inte publicerat.')
    expect(plain(pdf.text)).not.toContain('UTKAST')
  })
})

describe('the PDF', () => {
  test('has a language, a title, and headings to go by', () => {
    expect([pdf.language, pdf.title]).toEqual(['sv-SE', 'Prov av allt'])
    expect(pdf.bookmarks).toEqual(['Innan ni börjar', '1  Om er', '2  Allt', 'Intygande och underskrift'])
    expect(pdf.outline.filter((line) => line.trim().startsWith('H1'))).toHaveLength(1)
    expect(pdf.outline.filter((line) => line.trim().startsWith('H3')).length).toBeGreaterThan(10)
  })

  test('has tables with heads for columns and rows, and all of it is tagged', () => {
    expect(pdf.outline.map((line) => line.trim())).toEqual(
      expect.arrayContaining(['Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody']),
    )
    expect(pdf.untagged).toBe(0)
  })

  test('claims PDF/A-3a and PDF/UA-1, and carries the questionnaire', () => {
    expect(pdf.metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(Buffer.from(pdf.attachments.get('prov.json') ?? []).toString()).toBe(writeQuestionnaireFile(SAMPLE_COPY.questionnaire))
  })

  test('is the same bytes from the same questionnaire, also in another process with another time zone', () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const script = fileURLToPath(new URL('../testing/print-copy-hash.ts', import.meta.url))
    const there = execFileSync(process.execPath, ['--import', tsx, script], {
      env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
    }).toString()
    expect(there).toBe(createHash('sha256').update(bytes).digest('hex'))
  }, 60_000)
})

describe('the DOCX', () => {
  test('has a language, a title, and headings to go by', () => {
    expect([docx.language, docx.title]).toEqual(['sv-SE', 'Prov av allt'])
    expect(docx.headings.slice(0, 4)).toEqual([
      'Title: Prov av allt',
      'Heading1: Innan ni börjar',
      'Heading1: 1  Om er',
      'Heading2: 1.1  Köpte ni tjänster?',
    ])
  })

  test('has tables whose heads are heads', () => {
    expect(docx.tableHeads).toEqual(['Kostnad (kr)', 'Insats Datum (år-månad-dag)'])
  })

  test('says the same in the same way every time', async () => {
    expect(readDocx(await renderReadingCopyDocx(SAMPLE_COPY)).xml).toBe(docx.xml)
  })
})

function plain(text: string): string {
  return text.replaceAll(/[\s\u00A0\uFEFF]+/g, ' ')
}
