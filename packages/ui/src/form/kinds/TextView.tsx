import type { TextQuestion } from '@aterrapport/domain/questionnaire/kinds/text.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'

import { CharacterCount } from '../../controls/CharacterCount.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextInput } from '../../controls/TextInput.tsx'
import { useItem } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { AS_TYPED, useTyped } from '../use-typed.ts'

const FORMAT = { email: { type: 'email', inputMode: 'email' }, phone: { type: 'tel', inputMode: 'tel' } } as const

export function TextView(props: KindProps<TextQuestion>) {
  const { question, path } = props
  const { text, typing, inputProps } = useTyped(path, AS_TYPED)
  const { limits } = useItem(path)
  const most = limits.maxLength ?? fixedCount(question.maxLength, Infinity)
  const count = most === Infinity ? null : <CharacterCount length={text.length} most={most} />
  // A count is help where much may be written; under a short line it is noise until the text is too long.
  const counted = question.multiline === true || text.length > most * 0.8
  return (
    <Frame {...props} quiet={typing} hint={counted ? count : null}>
      {(wiring) =>
        question.multiline === true ? (
          <TextArea {...wiring} {...inputProps} rows={props.setting.kind === 'cell' ? 2 : 5} />
        ) : (
          <TextInput {...wiring} {...inputProps} {...(question.format ? FORMAT[question.format] : null)} />
        )
      }
    </Frame>
  )
}
