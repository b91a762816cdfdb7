import { useTexts } from '../../../../texts/use-texts.ts'
import { WordsField } from '../fields/WordsField.tsx'
import { useChange } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

export function DeclarationFields({ question }: KindFieldsProps<'declaration'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  return (
    <WordsField
      label={texts.declared}
      lines="several"
      value={question.statement}
      onChange={(statement) => change('statement', statement ?? { sv: '' })}
    />
  )
}
