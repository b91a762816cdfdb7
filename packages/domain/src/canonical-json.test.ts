import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('keys are in order and there are no spaces', () => {
  expect(canonicalJson({ b: [1, 'å', null, true], a: { d: '', c: -0.5 } })).toBe('{"a":{"c":-0.5,"d":""},"b":[1,"å",null,true]}')
})

test('the order in which an object was built does not matter, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('a'), new Date(0), { a: undefined }])(
  '%s is a bug, not a value',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  },
)
