import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import { ReadOnlyAnswer } from '@aterrapport/ui/form/ReadOnlyAnswer.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { refusalText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useQueueState, useReport } from './report-context.ts'
import styles from './Report.module.css'

/** Two people answered the same question: both answers, with names, to choose from. Or why the answer could not be saved. */
export function ConflictPanel({ path }: { readonly path: Path }) {
  const { conflict: texts } = useReportTexts()
  const language = useLanguage()
  const { form, queue } = useReport()
  const { conflicts, refused } = useQueueState()
  const refusal = refused.get(path)
  if (refusal) return <Note severity="error">{refusalText(refusal, language)}</Note>
  const conflict = conflicts.get(path)
  if (!conflict) return null
  const place = placeOf(form.questionnaire, path)
  const question = place && (place.column ?? place.question)
  const { author, at } = conflict.theirs
  return (
    <Alert kind="warning" title={texts.title(author)} announced>
      <div className={styles['choice']}>
        <div>
          <p className="small quiet">{texts.mine}</p>
          <Answer question={question} value={conflict.mine} empty={texts.empty} />
          <Button size="small" onClick={() => queue.resolve(path, 'mine')}>
            {texts.keepMine}
          </Button>
        </div>
        <div>
          {/* The server writes times as instants; the wire's type says only that they are texts. */}
          <p className="small quiet">{texts.theirs(author, formatMoment(at as Instant, language))}</p>
          <Answer question={question} value={conflict.theirs.value} empty={texts.empty} />
          <Button size="small" onClick={() => queue.resolve(path, 'theirs')}>
            {texts.keepTheirs(author)}
          </Button>
        </div>
      </div>
    </Alert>
  )
}

interface AnswerProps {
  readonly question: Question | ScalarQuestion | null
  readonly value: Value
  readonly empty: string
}

function Answer({ question, value, empty }: AnswerProps) {
  if (question === null || value === null) return <p>{empty}</p>
  return (
    <div style={{ marginBlockEnd: 'var(--s-2)' }}>
      <ReadOnlyAnswer question={question} value={value} other={null} />
    </div>
  )
}
