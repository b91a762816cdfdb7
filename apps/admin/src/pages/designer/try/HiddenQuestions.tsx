import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import styles from './Try.module.css'
import { useEveryChange } from './use-every-change.ts'

interface HiddenQuestionsProps {
  readonly questions: readonly Question[]
  readonly onExplain: (path: string) => void
}

/** The questions that the respondent does not see now, each a way to why. */
export function HiddenQuestions({ questions, onExplain }: HiddenQuestionsProps) {
  const { tryOut: texts } = useTexts()
  const { form } = useForm()
  const language = useLanguage()
  useEveryChange(form)
  const hidden = questions.filter(({ key }) => form.read(key).relevance !== 'relevant')
  if (hidden.length === 0) return null
  return (
    <details className={styles['hidden']}>
      <summary>{texts.hidden(hidden.length)}</summary>
      <p className="quiet small">{texts.hiddenHelp}</p>
      <ul>
        {hidden.map(({ key, label }) => (
          <li key={key}>
            <button type="button" className={styles['link']} onClick={() => onExplain(key)}>
              {inLanguage(label, language).trim() || key}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
