import { questionAt } from '@aterrapport/domain/design/part.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { LabelFields } from './LabelFields.tsx'
import { Group } from './Group.tsx'
import { RequiredField } from './RequiredField.tsx'
import type { QuestionPlace } from './subject-of.ts'
import { ExpressionProperty } from './fields/ExpressionProperty.tsx'

/** What can be set on a question or a column. */
export function QuestionFields({ part }: { readonly part: QuestionPlace }) {
  const { properties: texts } = useTexts()
  const question = useDesign(({ draft }) =>
    part.kind === 'question' ? questionAt(draft, part.key) : questionAt(draft, part.question, part.key),
  )
  if (question === null) return null
  return (
    <>
      <LabelFields question={question} part={part} />
      <Group id="asked" title={texts.asked}>
        <RequiredField required={question.required} />
        <ExpressionProperty of="relevance" label={texts.relevance} help={texts.relevanceHelp} value={question.relevance} />
      </Group>
    </>
  )
}
