import type { CalendarDate, Instant } from './instant.ts'

const ZONE = 'Europe/Stockholm'
const DAY = 86_400_000

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The moment a day begins in Sweden. Clocks are moved at night but never at midnight, so there is exactly one. */
export function startOfDay(day: CalendarDate): Instant {
  const midnightUtc = Date.parse(`${day}T00:00:00.000Z`)
  // Sweden is one or two hours ahead of UTC; the offset in force at the sought moment is the one that leads back to it.
  const guess = midnightUtc - offsetAt(midnightUtc)
  return instantOf(midnightUtc - offsetAt(guess))
}

/** The last millisecond of a day in Sweden: deadlines count the whole day (design §9). */
export function endOfDay(day: CalendarDate): Instant {
  return instantOf(Date.parse(startOfDay(addDays(day, 1))) - 1)
}

/** The day it is in Sweden at a moment. */
export function dayOf(moment: Instant): CalendarDate {
  const time = Date.parse(moment)
  // The wall clock read as if it were UTC, of which the first ten characters are the day.
  return new Date(time + offsetAt(time)).toISOString().slice(0, 10) as CalendarDate
}

/** A day so many days later, or earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  // toISOString gives exactly the form that the brand promises.
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10) as CalendarDate
}

/** How far ahead of UTC the clocks in Sweden are at a moment, in milliseconds. */
export function offsetAt(time: number): number {
  const part = Object.fromEntries(wallClock.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  const asUtc = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second'])
  return asUtc - Math.floor(time / 1000) * 1000
}

/** A moment given as milliseconds since 1970 in UTC, as clocks and databases tell it. */
export function instantOf(time: number): Instant {
  // toISOString gives exactly the form that the brand promises.
  return new Date(time).toISOString() as Instant
}
