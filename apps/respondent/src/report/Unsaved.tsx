import type { Value } from '@aterrapport/domain/form/value.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { nameOfPlace, placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useReportTexts } from '../texts/use-report-texts.ts'
import { useReport } from './report-context.ts'
import styles from './Report.module.css'

/** What was typed and cannot be saved any more, to copy. */
export function Unsaved() {
  const { saving: texts } = useReportTexts()
  const language = useLanguage()
  const { form, queue } = useReport()
  const lines = queue.unsaved().map(({ path, value }) => {
    const place = placeOf(form.questionnaire, path)
    return `${place === null ? path : nameOfPlace(form, place, language)}: ${asText(value)}`
  })
  if (lines.length === 0) return null
  const text = lines.join('\n')
  return (
    <div>
      <p>{texts.stoppedText}</p>
      <pre className={styles['unsaved']}>{text}</pre>
      <Button
        size="small"
        onClick={() => {
          void navigator.clipboard.writeText(text)
          showMessage('done', texts.copied)
        }}
      >
        {texts.copy}
      </Button>
    </div>
  )
}

function asText(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if ('unreadable' in value) return value.unreadable
  return value.map((entry) => (typeof entry === 'string' ? entry : entry.name)).join(', ')
}
