import type { Path } from '@aterrapport/domain/form/value.ts'

import { Field } from '../controls/Field.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { useForm } from './form-context.ts'
import { controlId } from './place.ts'
import { useFormTexts } from './texts/use-form-texts.ts'
import { AS_TYPED, useTyped } from './use-typed.ts'

/** What the recipient says to a warning. It stands at `path:comment`. */
export function Comment({ path }: { readonly path: Path }) {
  const texts = useFormTexts()
  const { editable } = useForm()
  const { inputProps } = useTyped(`${path}:comment`, AS_TYPED)
  return (
    <Field label={texts.commentLabel} id={controlId(`${path}:comment`)}>
      {(wiring) => <TextArea {...wiring} {...inputProps} rows={2} readOnly={!editable} />}
    </Field>
  )
}
