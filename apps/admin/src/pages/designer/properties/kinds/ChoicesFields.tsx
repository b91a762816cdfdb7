import { useTexts } from '../../../../texts/use-texts.ts'
import { NumberProperty } from '../fields/NumberProperty.tsx'
import { ChoiceRows } from './ChoiceRows.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function ChoicesFields({ question }: KindFieldsProps<'choices'>) {
  const { properties: texts } = useTexts()
  return (
    <>
      <ChoiceRows choices={question.choices} several />
      <NumberProperty property="least" label={texts.leastChoices} value={question.least} />
      <NumberProperty property="most" label={texts.mostChoices} value={question.most} />
    </>
  )
}
