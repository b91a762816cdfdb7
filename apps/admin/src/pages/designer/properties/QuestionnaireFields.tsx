import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { WordsField } from './fields/WordsField.tsx'
import { useChange } from './subject.ts'

/** What can be set on the questionnaire as a whole. */
export function QuestionnaireFields() {
  const { properties: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const change = useChange()
  return (
    <>
      <WordsField label={texts.title} value={draft.title} onChange={(title) => change('title', title ?? { sv: '' })} />
      <WordsField
        label={texts.introduction}
        help={texts.introductionHelp}
        lines="several"
        value={draft.introduction}
        onChange={(introduction) => change('introduction', introduction ?? { sv: '' })}
      />
    </>
  )
}
