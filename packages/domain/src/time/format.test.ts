import { expect, test } from 'vitest'
import { formatClock, formatLongDate, formatMoment } from './format.ts'
import type { CalendarDate, Instant } from './instant.ts'

test('a day in running text', () => {
  expect(formatLongDate('2026-02-08' as CalendarDate, 'sv')).toBe('8\u00A0februari 2026')
  expect(formatLongDate('2026-12-31' as CalendarDate, 'en')).toBe('31\u00A0December 2026')
})

test.each([
  ['2026-02-10T08:05:00.000Z', 'kl.\u00A09.05', '09:05'],
  ['2026-07-10T21:59:59.999Z', 'kl.\u00A023.59', '23:59'],
  ['2026-07-10T22:00:00.000Z', 'kl.\u00A00.00', '00:00'],
])('%s is %s in Sweden', (moment, swedish, english) => {
  expect(formatClock(moment as Instant, 'sv')).toBe(swedish)
  expect(formatClock(moment as Instant, 'en')).toBe(english)
})

test('a moment has its day in Sweden', () => {
  expect(formatMoment('2026-02-28T23:30:00.000Z' as Instant, 'sv')).toBe('2026-03-01 kl.\u00A00.30')
})
