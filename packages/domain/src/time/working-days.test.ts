import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import type { CalendarDate } from './instant.ts'
import { isWorkingDay, nextWorkingDay } from './working-days.ts'

const day = (text: string) => text as CalendarDate

/** The weekdays of a year when nobody is at work. */
function freeWeekdays(year: number): readonly string[] {
  const free: string[] = []
  for (let date = day(`${year}-01-01`); date.startsWith(`${year}`); date = addDays(date, 1)) {
    const weekday = new Date(date).getUTCDay()
    if (weekday > 0 && weekday < 6 && !isWorkingDay(date)) free.push(date.slice(5))
  }
  return free
}

test.each([
  [2024, ['01-01', '03-29', '04-01', '05-01', '05-09', '06-06', '06-21', '12-24', '12-25', '12-26', '12-31']],
  [2025, ['01-01', '01-06', '04-18', '04-21', '05-01', '05-29', '06-06', '06-20', '12-24', '12-25', '12-26', '12-31']],
  [2026, ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19', '12-24', '12-25', '12-31']],
  [2038, ['01-01', '01-06', '04-23', '04-26', '06-03', '06-25', '12-24', '12-31']],
])('the weekdays of %i that are free in Sweden', (year, days) => {
  expect(freeWeekdays(year)).toEqual(days)
})

test.each([
  ['2026-02-27', '2026-02-27'],
  ['2026-02-28', '2026-03-02'],
  ['2026-04-03', '2026-04-07'],
  ['2025-12-24', '2025-12-29'],
])('from %s the next working day is %s', (from, next) => {
  expect(nextWorkingDay(day(from))).toBe(next)
})
