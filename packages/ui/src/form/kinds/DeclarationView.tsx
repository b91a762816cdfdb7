import type { DeclarationQuestion } from '@aterrapport/domain/questionnaire/kinds/declaration.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Checkbox } from '../../controls/Checkbox.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'

export function DeclarationView(props: KindProps<DeclarationQuestion>) {
  const { question, path } = props
  const language = useLanguage()
  const { form } = useForm()
  const { value } = props.item
  return (
    <Frame {...props} group>
      {() => (
        <Checkbox
          label={inLanguage(question.statement, language)}
          checked={value === true}
          onChange={(event) => form.answer(path, event.target.checked ? true : null)}
        />
      )}
    </Frame>
  )
}
