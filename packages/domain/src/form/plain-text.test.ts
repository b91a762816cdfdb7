import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { plainText, plainValue } from './plain-text.ts'

test.each([
  ['a null character', 'ett\u0000tecken', 'etttecken'],
  ['controls', 'Ett\u0007två\u001Btre\u007F\u009C', 'Etttvåtre'],
  ['half a surrogate pair', 'halv \uD83D och \uDE00 halv', 'halv  och  halv'],
  ['line breaks of other systems', 'Windows\r\nMac\rWord\vsida\fstordator\u0085slut', 'Windows\nMac\nWord\nsida\nstordator\nslut'],
])('%s is not kept', (_what, given, kept) => {
  expect(plainText(given)).toBe(kept)
})

test.each(['ny\nrad\toch tabb', 'Bra 👩‍👩‍👧‍👦 insats', '\u200Fעברית\u200E \u202Ebak\u202C', '\u00A0  mellanslag ', '\\u0000 <b>'])(
  '%j stays as it is',
  (text) => {
    expect(plainText(text)).toBe(text)
  },
)

test('a plain text is well-formed and as plain as it gets', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
      const plain = plainText(text)
      expect(plain.isWellFormed()).toBe(true)
      expect(plain).not.toMatch(/(?![\t\n])\p{Cc}/u)
      expect(plainText(plain)).toBe(plain)
    }),
    runs(500),
  )
})

test('the texts of an answer of every shape are plain, and nothing else comes along', () => {
  const file = { id: 'f', name: 'f.pdf', type: 'application/pdf', bytes: 1, sha256: 'f' }
  expect(plainValue('a\0')).toBe('a')
  expect(plainValue(['a\0', 'b'])).toEqual(['a', 'b'])
  expect(plainValue(Object.assign({ unreadable: '12\0x' }, { more: '\0' }))).toEqual({ unreadable: '12x' })
  expect(plainValue([Object.assign({ ...file }, { '\0': '\uD800' })])).toEqual([file])
  for (const value of [null, true, []]) expect(plainValue(value)).toEqual(value)
})
