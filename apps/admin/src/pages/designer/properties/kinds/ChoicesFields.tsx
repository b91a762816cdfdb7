import { useTexts } from '../../../../texts/use-texts.ts'
import { CountLimit } from '../fields/CountLimit.tsx'
import { ChoiceRows } from './ChoiceRows.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function ChoicesFields({ question }: KindFieldsProps<'choices'>) {
  const { properties: texts } = useTexts()
  return (
    <>
      <ChoiceRows choices={question.choices} several />
      <CountLimit of="least" label={texts.leastChoices} value={question.least} />
      <CountLimit of="most" label={texts.mostChoices} value={question.most} />
    </>
  )
}
