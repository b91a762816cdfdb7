import type { Language } from '@aterrapport/domain/text.ts'
import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const

/** A day with its weekday, as deadlines are told: `lördag 28 februari 2026`. */
export function formatDayWithWeekday(day: CalendarDate, language: Language): string {
  const weekday = new Intl.DateTimeFormat(LOCALE[language], { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
  return `${weekday} ${formatLongDate(day, language)}`
}
