import { isBlank } from '../questionnaire/kinds/kind.ts'
import { addDays } from '../time/days.ts'
import type { CalendarDate } from '../time/instant.ts'
import { isCalendarDate } from '../time/parse.ts'
import type { ProblemCause } from './problem.ts'
import type { Value } from './value.ts'

const LONGEST_DAYS = 366

/** What is wrong with the day on which files are promised: today or later, and within a year. */
export function promiseCauses(given: Value, today: CalendarDate | null): readonly ProblemCause[] {
  if (isBlank(given)) return []
  const text = typeof given === 'object' && given !== null && 'unreadable' in given ? given.unreadable : given
  if (typeof text !== 'string') return [{ kind: 'wrongKind' }]
  if (!isCalendarDate(text)) return [{ kind: 'notADate', given: text }]
  if (today === null) return []
  const last = addDays(today, LONGEST_DAYS)
  if (text < today) return [{ kind: 'belowLeast', least: today }]
  return text > last ? [{ kind: 'aboveMost', most: last }] : []
}
