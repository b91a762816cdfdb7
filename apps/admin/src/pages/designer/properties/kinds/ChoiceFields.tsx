import { ChoiceRows } from './ChoiceRows.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function ChoiceFields({ question }: KindFieldsProps<'choice'>) {
  return <ChoiceRows choices={question.choices} several={false} />
}
