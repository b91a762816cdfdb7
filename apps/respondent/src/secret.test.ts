import { expect, test } from 'vitest'
import { renderHook } from '@testing-library/react'

import { forgetSecret, useSecret, watchForSecret } from './secret.ts'

test('the secret of a link is taken out of the address at once, also when it is pasted into an open page', () => {
  location.hash = '#/oppna/abc%2Fdef'
  watchForSecret()
  const { result, rerender } = renderHook(() => useSecret())
  expect(result.current).toBe('abc/def')
  expect(location.hash).toBe('')

  forgetSecret()
  rerender()
  expect(result.current).toBeNull()

  location.hash = '#/oppna/nasta'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  rerender()
  expect(result.current).toBe('nasta')
})

test('a link that was cut off in the middle of an escaped character is taken as it is', () => {
  location.hash = '#/oppna/abc%2'
  watchForSecret()
  expect(renderHook(() => useSecret()).result.current).toBe('abc%2')
  expect(location.hash).toBe('')
})

test('a place within a page is no secret', () => {
  forgetSecret()
  location.hash = '#kostnader.lon.belopp'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  expect(renderHook(() => useSecret()).result.current).toBeNull()
})
