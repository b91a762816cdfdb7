import { inLanguage } from '@aterrapport/domain/text.ts'
import { FormContext } from '@aterrapport/ui/form/form-context.ts'
import { QuestionView } from '@aterrapport/ui/form/QuestionView.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTrial } from '../trial.ts'
import { useDesign, useDesignStore } from '../use-design.ts'

/** The selected section as the respondent meets it. */
export function Canvas() {
  const language = useLanguage()
  const store = useDesignStore()
  const { environment } = useTrial()
  const draft = useDesign((state) => state.draft)
  const selected = useDesign((state) => state.selected)
  const section = draft.sections.find(
    ({ key, questions }) =>
      (selected.kind === 'section' && key === selected.key) ||
      questions.some(
        (one) =>
          selected.kind !== 'section' &&
          selected.kind !== 'questionnaire' &&
          one.key === (selected.kind === 'question' ? selected.key : selected.question),
      ),
  )
  if (section === undefined) return null
  return (
    <FormContext value={environment}>
      <h2>{inLanguage(section.title, language)}</h2>
      {section.questions.map((question) => (
        <div key={question.key} onFocusCapture={() => store.select({ kind: 'question', key: question.key })}>
          <QuestionView question={question} section={section.key} />
        </div>
      ))}
    </FormContext>
  )
}
