import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, separatorOf } from './csv.ts'
import { decodeUtf8 } from './decode-utf-8.ts'

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim())
const hard = fc.stringMatching(/^[";,\t\r\na ]{0,8}$/).map((text) => text.trim())
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(fc.oneof(cell, hard), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('what is written with quotation marks is read back, whatever it holds', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, separator, end, ends) => {
      const text = rows.map((row) => row.map(quoted).join(separator)).join(end) + (ends ? end : '')
      expect(readCsv(text, separator)).toEqual({ ok: true, value: rows })
    }),
  )
})

test.each([
  [
    'a;b;\n1;2;',
    [
      ['a', 'b', ''],
      ['1', '2', ''],
    ],
  ],
  [';\n', [['', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
])('%j is read line by line, empty cells and lines with the others', (text, rows) => {
  expect(readCsv(text, ';')).toEqual({ ok: true, value: rows })
})

test('a megabyte of quotation marks is refused within the time a test may take, not reckoned on for ever', () => {
  expect(readCsv('"'.repeat(999_999), ';').ok).toBe(false)
  expect(readCsv(`"${'a'.repeat(999_999)}`, ';').ok).toBe(false)
})

test.each([
  ['kommunkod;e-post', ';'],
  ['kommunkod,e-post', ','],
  ['kommunkod\te-post', '\t'],
  ['namn, kort;kod;e-post', ';'],
  ['kommunkod', ';'],
])('%j is parted by %j', (heading, separator) => {
  expect(separatorOf(heading)).toBe(separator)
})

test('bytes are a text exactly when the standard decoder says so, and the same text', () => {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const decoded = (bytes: Uint8Array) => {
    try {
      return strict.decode(bytes)
    } catch {
      return null
    }
  }
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => new Uint8Array(Buffer.from(value, 'utf8')))
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 12 })), (bytes) => {
      const [first, second] = bytes
      fc.pre(!bytes.includes(0) && !(first === 0x50 && second === 0x4b))
      const read = decodeUtf8(bytes)
      expect(read.ok ? read.value : null).toBe(decoded(bytes))
    }),
    { numRuns: 300 },
  )
})
