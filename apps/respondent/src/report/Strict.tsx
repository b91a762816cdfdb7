import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { useReportNow } from './report-context.ts'

/** Told before it is too late: where the round takes nothing late, everybody must have vouched by the last day. A supplement is always taken. */
export function Strict() {
  const { check } = useVouchTexts()
  const language = useLanguage()
  const { acceptsLate, dueOn, state } = useReportNow().loaded
  if (acceptsLate || state.status === 'supplementRequested') return null
  return (
    <Alert kind="info">
      <p>{check.strict(formatDayWithWeekday(dueOn, language))}</p>
    </Alert>
  )
}
