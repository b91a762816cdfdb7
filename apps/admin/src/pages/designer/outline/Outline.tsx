import { inLanguage } from '@aterrapport/domain/text.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useDesign, useDesignStore } from '../use-design.ts'

/** Everything in the questionnaire, in its order. */
export function Outline() {
  const language = useLanguage()
  const store = useDesignStore()
  const sections = useDesign((state) => state.draft.sections)
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.key}>
          <button type="button" onClick={() => store.select({ kind: 'section', key: section.key })}>
            {inLanguage(section.title, language)}
          </button>
          <ul>
            {section.questions.map((question) => (
              <li key={question.key}>
                <button type="button" onClick={() => store.select({ kind: 'question', key: question.key })}>
                  {inLanguage(question.label, language)}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
