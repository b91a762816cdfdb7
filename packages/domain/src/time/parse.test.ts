import { expect, test } from 'vitest'
import { isCalendarDate, isInstant, parseDate } from './parse.ts'

test.each([
  '2026-02-28',
  '20260228',
  '28/2 2026',
  '28.2.2026',
  '28 feb 2026',
  '28 februari 2026',
  'den 28 februari 2026',
  '28:e FEBRUARI 2026',
  ' 28\u00A0february 2026 ',
  '2026\u201302\u201328',
])('the last of February is read from %j', (typed) => {
  expect(parseDate(typed)).toBe('2026-02-28')
})

test.each(['', '2026-02-29', '2026-13-01', '31/4 2026', '28 fe 2026', '28 fobruari 2026', '28/2', '28/2/26', 'i morgon', '2026-2-8'])(
  '%j is no day',
  (typed) => {
    expect(parseDate(typed)).toBeNull()
  },
)

test('a leap day exists in leap years alone', () => {
  expect(isCalendarDate('2024-02-29')).toBe(true)
  expect(isCalendarDate('2026-02-29')).toBe(false)
  expect(isCalendarDate('2024-2-29')).toBe(false)
})

test('a moment has one spelling', () => {
  expect(isInstant('2026-02-28T22:59:59.999Z')).toBe(true)
  expect(isInstant('2026-02-28T22:59:59Z')).toBe(false)
  expect(isInstant('2026-02-28T23:59:59.999+01:00')).toBe(false)
  expect(isInstant('2026-02-28T25:00:00.000Z')).toBe(false)
})
