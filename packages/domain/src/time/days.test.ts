import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, endOfDay, instantOf, startOfDay } from './days.ts'
import type { CalendarDate, Instant } from './instant.ts'

const day = (text: string) => text as CalendarDate
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1980-01-01'), days))
const anyTime = fc.integer({ min: Date.UTC(1980), max: Date.UTC(2089) })

describe('a day ends in Sweden', () => {
  test.each([
    ['2026-02-28', '2026-02-28T22:59:59.999Z', 'in winter'],
    ['2026-07-01', '2026-07-01T21:59:59.999Z', 'in summer'],
    ['2026-03-28', '2026-03-28T22:59:59.999Z', 'the day before summer time'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z', 'the day summer time begins, of 23 hours'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z', 'the day before winter time'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z', 'the day winter time begins, of 25 hours'],
    ['2025-12-31', '2025-12-31T22:59:59.999Z', 'on New Year’s Eve'],
  ])('%s at %s, %s', (date, instant) => {
    expect(endOfDay(day(date))).toBe(instant)
  })
})

test('a moment belongs to the day between whose start and end it lies', () => {
  fc.assert(
    fc.property(anyTime, (time) => {
      const moment = instantOf(time)
      const today = dayOf(moment)
      expect(startOfDay(today) <= moment && moment <= endOfDay(today)).toBe(true)
    }),
  )
})

test('one day begins where the other ends, and lasts 23, 24 or 25 hours', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const length = Date.parse(startOfDay(addDays(date, 1))) - Date.parse(startOfDay(date))
      expect([23, 24, 25]).toContain(length / 3_600_000)
      expect(Date.parse(startOfDay(addDays(date, 1))) - Date.parse(endOfDay(date))).toBe(1)
    }),
  )
})

test('half an hour past midnight in Sweden is already the next day', () => {
  expect(dayOf('2026-02-28T23:30:00.000Z' as Instant)).toBe('2026-03-01')
})

test('days are counted over months and leap years', () => {
  expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
  expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
})
