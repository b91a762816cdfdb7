import type { CalendarDate } from '../../time/instant.ts'
import { isCalendarDate } from '../../time/parse.ts'

/** A day of a SIE file, `20250131`; some programs part it by hyphens. */
export function readSieDate(text: string): CalendarDate | null {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text)
  return day === null ? null : existing(`${day[1]}-${day[2]}-${day[3]}`)
}

/** The first day of a period of a SIE file, `202501`. */
export function readSiePeriod(text: string): CalendarDate | null {
  const period = /^(\d{4})-?(\d{2})(?:-?\d{2})?$/.exec(text)
  return period === null ? null : existing(`${period[1]}-${period[2]}-01`)
}

function existing(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null
}
