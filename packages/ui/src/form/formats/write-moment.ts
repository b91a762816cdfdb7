import type { Language } from '@aterrapport/domain/text.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const
const ZONE = 'Europe/Stockholm'

/** `fredag 28 februari 2026`. */
export function writeDay(day: CalendarDate, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}

/** The time of day in Sweden: `10.42` in Swedish, `10:42` in English. */
export function writeTime(moment: Instant, language: Language): string {
  const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(Date.parse(moment))
  return language === 'sv' ? time.replace(':', '.') : time
}

/** The day and time in Sweden: `2026-02-28 kl. 10.42`. */
export function writeMoment(moment: Instant, language: Language): string {
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(Date.parse(moment))
  return `${day} ${language === 'sv' ? 'kl.' : 'at'} ${writeTime(moment, language)}`
}
