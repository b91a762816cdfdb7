import { dayOf, instantOf } from '@aterrapport/domain/time/days.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { useReportNow } from './report-context.ts'

/** Where the round takes nothing late, everybody must have vouched by the last day; told before it is too late, and when it is. A supplement is always taken. */
export function Strict() {
  const { check } = useVouchTexts()
  const language = useLanguage()
  const { acceptsLate, dueOn, state } = useReportNow().loaded
  if (acceptsLate || state.status === 'supplementRequested') return null
  const isTooLate = hasPassed(dueOn)
  const day = formatDayWithWeekday(dueOn, language)
  return (
    <Alert kind={isTooLate ? 'warning' : 'info'}>
      <p>{isTooLate ? check.tooLate(day) : check.strict(day)}</p>
    </Alert>
  )
}

function hasPassed(day: CalendarDate): boolean {
  return dayOf(instantOf(Date.now())) > day
}
