import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { decode, detectEncoding } from './encoding.ts'
import { linesOf } from './lines.ts'
import { encode } from './testing/encode.ts'
import { SAMPLE_SIE } from './testing/sample-sie.ts'

test.each([['cp437'], ['latin-1'], ['utf-8']] as const)('a ledger in %s is read as what it is, though it says PC8', (encoding) => {
  const bytes = encode(SAMPLE_SIE, encoding)
  expect(detectEncoding(bytes, 'cp437')).toBe(encoding)
  expect([...linesOf(bytes, encoding)].join('\n')).toBe(SAMPLE_SIE.trimEnd())
})

test('a ledger without Swedish letters is as good in any', () => {
  expect(detectEncoding(encode('#FLAGGA 0', 'latin-1'), 'cp437')).toBe('ascii')
})

test('Windows has signs where Latin-1 has none', () => {
  expect(decode(Uint8Array.of(0x80, 0x93, 0xe5, 0x94), 'latin-1')).toBe('€“å”')
})

test('where nothing tells, what was declared stands', () => {
  expect(detectEncoding(Uint8Array.of(0x20, 0xb3, 0x20), 'cp437')).toBe('cp437')
  expect(detectEncoding(Uint8Array.of(0x20, 0xb3, 0x20), 'ascii')).toBe('latin-1')
})

test('a byte that is none in UTF-8 is seen, and spoils nothing else', () => {
  const bytes = new Uint8Array([...encode('Åsa Öberg ', 'utf-8'), 0xff, ...encode(' och Ärlig', 'utf-8')])
  expect(detectEncoding(bytes, 'cp437')).toBe('utf-8')
  expect(decode(bytes, 'utf-8')).toBe('Åsa Öberg \uFFFD och Ärlig')
})

test.each([
  ['CRLF', 'a\r\nb\r\n'],
  ['LF', 'a\nb'],
  ['CR', 'a\rb'],
  ['a byte order mark and the end mark of DOS', '\uFEFFa\nb\u001A'],
])('lines end by %s', (_, text) => {
  expect([...linesOf(encode(text, 'utf-8'), 'utf-8')].filter((line) => line !== '')).toEqual(['a', 'b'])
})

test('every text comes back from UTF-8 whole, however long', () => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 400 }).map((words) => words.join('åäö€😀'))
  fc.assert(
    fc.property(text, (given) => {
      expect(decode(encode(given, 'utf-8'), 'utf-8')).toBe(Buffer.from(given, 'utf-8').toString('utf-8'))
    }),
    runs(100),
  )
})

test('every byte has a reading in every encoding, and none throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6000 }), (bytes) => {
      expect(decode(bytes, 'cp437')).toHaveLength(bytes.length)
      expect(decode(bytes, 'latin-1')).toHaveLength(bytes.length)
      expect(typeof decode(bytes, 'utf-8')).toBe('string')
      expect(['ascii', 'utf-8', 'cp437', 'latin-1']).toContain(detectEncoding(bytes, 'cp437'))
    }),
    runs(200),
  )
})
