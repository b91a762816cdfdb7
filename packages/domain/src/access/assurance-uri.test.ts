import { expect, test } from 'vitest'
import { levelOfUri, urisFrom } from './assurance-uri.ts'

test('any level that is enough is asked for, least first', () => {
  expect(urisFrom('loa3')).toEqual(['http://id.elegnamnden.se/loa/1.0/loa3', 'http://id.elegnamnden.se/loa/1.0/loa4'])
  expect(urisFrom('email')).toEqual(urisFrom('loa2'))
})

test.each([
  ['http://id.elegnamnden.se/loa/1.0/loa2', 'loa2'],
  ['http://id.elegnamnden.se/loa/1.0/loa3', 'loa3'],
  ['http://id.elegnamnden.se/loa/1.0/loa4', 'loa4'],
  ['http://id.elegnamnden.se/loa/1.0/loa1', null],
  ['loa4', null],
  ['0', null],
  [undefined, null],
])('%s says %s', (uri, level) => {
  expect(levelOfUri(uri)).toBe(level)
})
