import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import { expect, test } from 'vitest'
import { renderReceipt } from './render-receipt.tsx'
import { NOT_SHOWN } from './tagged/printable.ts'
import { type ReadPdf, readPdf } from './testing/read-pdf.ts'
import { SAMPLE_QUESTIONNAIRE } from './testing/sample-questionnaire.ts'
import { SAMPLE_RECEIPT } from './testing/sample-receipt.ts'
import { SAMPLE_SUBMISSION } from './testing/sample-submission.ts'

async function receiptWith(
  answers: Answers,
  questionnaire: Questionnaire = SAMPLE_QUESTIONNAIRE,
): Promise<ReadPdf & { readonly file: string }> {
  const bytes = await renderReceipt({
    ...SAMPLE_RECEIPT,
    submission: { ...SAMPLE_SUBMISSION, answers: { ...SAMPLE_SUBMISSION.answers, ...answers } },
    questionnaire,
  })
  return { ...(await readPdf(bytes)), file: Buffer.from(bytes).toString('latin1') }
}

const HOSTILE = [
  ['an emoji', 'Bra 👩‍👩‍👧‍👦 insats', `Bra ${NOT_SHOWN} insats`],
  ['a word in Arabic', 'Stöd till عربى språk', `Stöd till ${NOT_SHOWN.repeat(4)} språk`],
  ['a mark that turns the direction', 'Summa \u202E000 1', `Summa ${NOT_SHOWN}000 1`],
  ['controls', 'Ett\u0007två\u001Btre', `Ett${NOT_SHOWN}två${NOT_SHOWN}tre`],
  ['a letter with a loose ring', 'A\u030Angström', 'Ångström'],
  ['half a surrogate pair', 'fel \uD83D slut', `fel ${NOT_SHOWN} slut`],
  ['markup', '<script>&amp;</script>', '<script>&amp;</script>'],
] as const

test('what the font cannot show is visibly not shown, and nothing falls back to another font', async () => {
  const { text, file } = await receiptWith({ synpunkter: HOSTILE.map(([, given]) => given).join('\n') })
  for (const [, , shown] of HOSTILE) expect(text.replaceAll(/\s+/g, ' ')).toContain(shown)
  expect(file).not.toContain('Helvetica')
})

test('a title with markup in it leaves the metadata well-formed', async () => {
  const recipient = { ...SAMPLE_SUBMISSION.recipient, name: 'A & B <förbund> "ett"\u0001' }
  const read = await readPdf(await renderReceipt({ ...SAMPLE_RECEIPT, submission: { ...SAMPLE_SUBMISSION, recipient } }))
  expect(read.metadata).toContain('A &#38; B &#60;förbund&#62; &#34;ett&#34;<')
})

test('a word as long as a page is broken without hyphens, and nothing of it is lost', async () => {
  const word = 'abcdefghij'.repeat(500)
  const { text } = await receiptWith({ synpunkter: word })
  expect(text.replaceAll(/\s/g, '')).toContain(word)
})

test('a hundred thousand characters are rendered, all of them', async () => {
  const sentence = 'Insatsen har nått fler familjer än året innan. '
  const long = sentence.repeat(Math.ceil(100_000 / sentence.length))
  const { text, pages } = await receiptWith({ synpunkter: long })
  expect(pages).toBeGreaterThan(15)
  expect(text.split('Insatsen har nått fler familjer än året innan.').length - 1).toBe(Math.ceil(100_000 / sentence.length))
}, 60_000)

const ROWS = Array.from({ length: 500 }, (_, index) => index + 1)

test('a table of five hundred rows is one table, with its head shown on every page and read once', async () => {
  const answers = Object.fromEntries(
    ROWS.flatMap((row) => [
      [`insatser.r${row}`, String(row)],
      [`insatser.r${row}.benamning`, `Insats nummer ${row}`],
      [`insatser.r${row}.kostnad`, String(row * 1000)],
      [`insatser.r${row}.resultat`, 'Kort resultat'],
    ]),
  )
  const { outline, text, pages } = await receiptWith(answers)
  expect(pages).toBeGreaterThan(12)
  expect(ROWS.every((row) => text.includes(`Insats nummer ${row} `))).toBe(true)
  const heads = outline.filter((line) => line.trim() === 'P: Benämning')
  expect(heads).toHaveLength(1)
}, 60_000)
