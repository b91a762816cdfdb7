import { MONTHS } from './format.ts'
import type { CalendarDate, Instant } from './instant.ts'

/** Whether a text is a day that exists, in the one spelling `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00.000Z`)
  // JavaScript takes the thirtieth of February for the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day as somebody writes it: `2026-02-28`, `20260228`, `28/2 2026`, `28.2.2026`, `28 feb 2026`, `den 28 februari 2026`. Null when it is none. */
export function parseDate(text: string): CalendarDate | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replaceAll(/[\u2013\u2212]/g, '-')
  const numbers = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed)
  if (numbers !== null) return dateOf(numbers[1], numbers[2], numbers[3])
  const dayFirst = /^(\d{1,2})[/.] ?(\d{1,2})[ .] ?(\d{4})$/.exec(typed)
  if (dayFirst !== null) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const named = /^(?:den )?(\d{1,2}):?(?:e|a)? (\p{L}{3,})\.? (\d{4})$/u.exec(typed)
  return named === null ? null : dateOf(named[3], monthNumber(named[2] ?? ''), named[1])
}

/** Whether a text is a moment in the one spelling that compares as a string: UTC with milliseconds. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))
}

function monthNumber(name: string): string {
  const matches = [...MONTHS.sv.entries(), ...MONTHS.en.entries()].find(([, month]) => month.toLowerCase().startsWith(name))
  return String((matches?.[0] ?? -1) + 1)
}

function dateOf(year = '', month = '', day = ''): CalendarDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}
