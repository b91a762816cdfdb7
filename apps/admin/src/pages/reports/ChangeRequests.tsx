import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { HandedInNow, Report } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { AnswerChangeForm } from './AnswerChangeForm.tsx'

/** What the recipient wants to change in what it has handed in: the one that waits, to answer, and what was answered before. */
export function ChangeRequests({ report, changes }: { readonly report: Report; readonly changes: HandedInNow['changes'] }) {
  const { changes: texts } = useTexts()
  const language = useLanguage()
  const mayAnswer = useMay('reports.answerChange')
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{texts.title}</h2>
      {changes.map(({ id, by, at, reason, answered }) => (
        <div key={id}>
          <Alert kind={answered === null ? 'warning' : 'info'} title={texts.asked(by, formatMoment(at, language))}>
            <p style={WRITTEN}>{reason}</p>
            {answered === null ? null : (
              <p style={WRITTEN}>
                <b>{texts[answered.outcome](formatMoment(answered.at, language))}</b> {answered.answer}
              </p>
            )}
          </Alert>
          {answered === null && mayAnswer ? (
            <AnswerChangeForm
              report={report.id}
              request={id}
              sections={report.questionnaire.sections.map(({ key, title }) => ({ key, label: inLanguage(title, language) }))}
            />
          ) : null}
        </div>
      ))}
    </section>
  )
}

const WRITTEN = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const
