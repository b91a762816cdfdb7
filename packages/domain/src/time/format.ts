import { dayOf, offsetAt } from './days.ts'
import type { CalendarDate, Instant } from './instant.ts'
import type { Language } from '../text.ts'

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A day in running text: `28 februari 2026`, `28 February 2026`. In tables a day is shown as it is stored. */
export function formatLongDate(day: CalendarDate, language: Language): string {
  const month = MONTHS[language][Number(day.slice(5, 7)) - 1] ?? ''
  return `${Number(day.slice(8))}\u00A0${month} ${day.slice(0, 4)}`
}

/** The time of day in Sweden at a moment: `kl. 9.05` in Swedish, `09:05` in English. */
export function formatClock(moment: Instant, language: Language): string {
  const time = Date.parse(moment)
  // The wall clock read as if it were UTC.
  const clock = new Date(time + offsetAt(time)).toISOString().slice(11, 16)
  return language === 'sv' ? `kl.\u00A0${Number(clock.slice(0, 2))}.${clock.slice(3)}` : clock
}

/** Day and time of day in Sweden: `2026-02-28 kl. 23.59`. */
export function formatMoment(moment: Instant, language: Language): string {
  return `${dayOf(moment)} ${formatClock(moment, language)}`
}
