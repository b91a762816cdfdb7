import { readDate, type DateQuestion } from '@aterrapport/domain/questionnaire/kinds/date.ts'

import { TextInput } from '../../controls/TextInput.tsx'
import { Frame, type KindProps } from '../Frame.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { useTyped } from '../use-typed.ts'

/** A day, written: quicker than a calendar by keyboard and paste, and what cannot be read is kept. */
export const DATE_CODEC = { read: readDate, write: (answer: string) => answer }

export function DateView(props: KindProps<DateQuestion>) {
  const texts = useFormTexts()
  const { typing, inputProps } = useTyped(props.path, props.item.value, DATE_CODEC)
  return (
    <Frame {...props} quiet={typing} hint={props.setting.kind === 'page' ? texts.dateHint : null}>
      {(wiring) => <TextInput {...wiring} {...inputProps} size={12} autoComplete="off" />}
    </Frame>
  )
}
