import { addDays } from './days.ts'
import type { CalendarDate } from './instant.ts'

/** Whether people are at work: not on weekends, public holidays (lag 1989:253) or the eves that lag 1930:173 2 § puts on a par with them. */
export function isWorkingDay(day: CalendarDate): boolean {
  const year = Number(day.slice(0, 4))
  return (
    !isWeekend(day) &&
    !FIXED.has(day.slice(5)) &&
    day !== midsummerEve(year) &&
    !DAYS_FROM_EASTER.some((days) => day === addDays(easter(year), days))
  )
}

/** The day itself when people are at work, else the next such day. */
export function nextWorkingDay(day: CalendarDate): CalendarDate {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1)
  return candidate
}

/** New Year's Day, Epiphany, May Day, National Day, Christmas Eve, Christmas Day, Boxing Day, New Year's Eve. Midsummer Day and All Saints' are Saturdays. */
const FIXED: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])

/** Good Friday, Easter Monday, Ascension Day. Easter Day and Whit Sunday are Sundays. */
const DAYS_FROM_EASTER = [-2, 1, 39]

function isWeekend(day: CalendarDate): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

function weekdayOf(day: CalendarDate): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay()
}

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): CalendarDate {
  const earliest = `${year}-06-19` as CalendarDate
  return addDays(earliest, (5 - weekdayOf(earliest) + 7) % 7)
}

/** Easter Day of the Gregorian calendar, by the anonymous algorithm in the form New Scientist gave it in 1961. */
function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  // A day between 22 March and 25 April, with both parts padded.
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate
}
