import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPress } from './after-press.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const happens = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }))

test('what is asked for by keyboard is done at once', () => {
  const task = vi.fn<() => void>()
  afterPress(task)
  expect(task).toHaveBeenCalledOnce()
})

test.each(['pointerup', 'pointercancel'])('what is asked for while a button is down waits until after %s, and is done once', (end) => {
  const order: string[] = []
  happens('pointerdown')
  afterPress(() => order.push('moved'))
  vi.runAllTimers()
  happens(end)
  order.push('clicked')
  vi.runAllTimers()
  happens('pointerup')
  happens('pointercancel')
  vi.runAllTimers()
  expect(order).toEqual(['clicked', 'moved'])
})
