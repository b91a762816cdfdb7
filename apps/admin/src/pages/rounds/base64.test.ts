import { expect, test } from 'vitest'
import { base64 } from './base64.ts'

test('bytes survive the way to the server, also many more than one call takes', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, place) => place % 256)
  const back = Uint8Array.from(atob(base64(bytes)), (character) => character.charCodeAt(0))
  expect(back).toEqual(bytes)
})
