import PDFDocument from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINEARIZED_PDF_WITH_PASSWORD, PDF_WITH_OWNER_PASSWORD, PDF_WITH_PASSWORD } from '../../testing/locked-pdfs.ts'
import { contentOf } from '../content.ts'
import { needsPassword } from './needs-password.ts'
import { readDictionary } from './object.ts'

type Options = PDFKit.PDFDocumentOptions

/** A page made by a program that knows four ways of encrypting. */
async function made(options: Options): Promise<Buffer> {
  const document = new PDFDocument(options)
  document.text('Huvudbok 2025')
  document.end()
  return buffer(document)
}

const needs = (pdf: Buffer) => needsPassword(contentOf(pdf))

describe.each<NonNullable<Options['pdfVersion']>>(['1.3', '1.4', '1.6', '1.7ext3'])('a PDF of version %s', (pdfVersion) => {
  test('with a password of the reader’s cannot be opened', async () => {
    expect(await needs(await made({ pdfVersion, userPassword: 'lösen', ownerPassword: 'ägare' }))).toBe(true)
  })

  test('with a password of the owner’s alone can be opened, whatever may be done with it', async () => {
    expect(await needs(await made({ pdfVersion, ownerPassword: 'ägare', permissions: { printing: 'lowResolution' } }))).toBe(false)
  })

  test('without a password can be opened', async () => {
    expect(await needs(await made({ pdfVersion }))).toBe(false)
  })
})

test('so it is with the newest way of encrypting, and where the tables of a file are packed or lie at its beginning', async () => {
  expect(await needs(PDF_WITH_PASSWORD)).toBe(true)
  expect(await needs(LINEARIZED_PDF_WITH_PASSWORD)).toBe(true)
  expect(await needs(PDF_WITH_OWNER_PASSWORD)).toBe(false)
})

test('a locked PDF that is large, and of which the lock lies in the middle of a part, is told as well', async () => {
  const filling = Buffer.from(`99 0 obj\n<< /Length 600000 >> stream\n${' '.repeat(600_000)}\nendstream endobj\n`)
  const locked = await made({ pdfVersion: '1.7ext3', userPassword: 'lösen' })
  const start = Number(/startxref\s+(\d+)/.exec(locked.toString('latin1'))?.[1])
  const table = locked
    .subarray(start)
    .toString('latin1')
    .replace(/startxref\s+\d+/, `startxref\n${start + filling.length}`)
  expect(await needs(Buffer.concat([locked.subarray(0, start), filling, Buffer.from(table, 'latin1')]))).toBe(true)
})

test('what is cut off, or damaged anywhere, is judged without failing', async () => {
  const damage = fc.record({
    at: fc.nat(PDF_WITH_PASSWORD.length - 1),
    byte: fc.integer({ min: 0, max: 255 }),
    end: fc.nat(PDF_WITH_PASSWORD.length),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, byte, end }) => {
      const damaged = Buffer.from(PDF_WITH_PASSWORD)
      damaged[at] = byte
      expect(typeof (await needs(damaged))).toBe('boolean')
      expect(typeof (await needs(damaged.subarray(0, end)))).toBe('boolean')
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['a file that is locked with a certificate', '/Filter /Adobe.PubSec /V 4'],
  ['a lock of a kind that does not exist yet', '/Filter /Standard /V 6 /R 7 /P -4 /O (x) /U (x)'],
  ['a lock that lacks half of what it needs', '/Filter /Standard /V 2 /R 3 /P -4 /O (x)'],
  ['attached files alone that are locked', '/Filter /Standard /V 4 /R 4 /P -4 /O (x) /U (x) /EFF /StdCF'],
])('%s is left for people to judge', async (_, encrypt) => {
  const start = 9
  expect(await needs(Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer << /Encrypt << ${encrypt} >> >>\nstartxref\n${start}\n%%EOF`))).toBe(false)
})

test('a dictionary is read as PDFs are written', () => {
  const text = '<</A/B#20C/D(a\\(b(c)\\101\\\n)/E<4 1 4>/F[1 -2.5 true null 12 0 R]%note\n/G<</H .5>>>> stream'
  expect(readDictionary(Buffer.from(text), 0)).toEqual(
    new Map<string, unknown>([
      ['A', { name: 'B C' }],
      ['D', Buffer.from('a(b(c)A')],
      ['E', Buffer.from([0x41, 0x40])],
      ['F', [1, -2.5, true, null, { object: 12, generation: 0 }]],
      ['G', new Map([['H', 0.5]])],
    ]),
  )
  for (const wrong of ['', '<<', '<</A', '<</A(', '[1]', '<</A'.repeat(100), '<</A<4'])
    expect(readDictionary(Buffer.from(wrong), 0)).toBeNull()
})
