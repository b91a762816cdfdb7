import { LONGEST_TEXT, type TextQuestion } from '@aterrapport/domain/questionnaire/kinds/text.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'

import { CharacterCount, CountAnnouncement, isNearLimit } from '../../controls/CharacterCount.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextInput } from '../../controls/TextInput.tsx'
import { PersonnummerNote } from '../../feedback/PersonnummerNote.tsx'
import { Frame, type KindProps } from '../Frame.tsx'
import { AS_TYPED, useTyped } from '../use-typed.ts'

const FORMAT = { email: { type: 'email', inputMode: 'email' }, phone: { type: 'tel', inputMode: 'tel' } } as const

export function TextView(props: KindProps<TextQuestion>) {
  const { question, path, item } = props
  const { multiline, maxLength, pattern, format } = question
  const { text, typing, inputProps } = useTyped(path, item.value, AS_TYPED)
  const length = { length: text.length, most: item.limits.maxLength ?? fixedCount(maxLength, LONGEST_TEXT) }
  const isNear = isNearLimit(length)
  // A count is help where much may be written; under a short line it is noise until little is left.
  const isCounted = isNear || (multiline === true && maxLength !== undefined)
  const isFree = pattern === undefined && format === undefined
  return (
    <Frame
      {...props}
      quiet={typing}
      hint={isCounted ? <CharacterCount {...length} /> : null}
      warning={isFree ? <PersonnummerNote text={text} /> : null}
    >
      {(wiring) => (
        <>
          {multiline === true ? (
            <TextArea {...wiring} {...inputProps} dir="auto" rows={props.setting.kind === 'cell' ? 2 : 5} />
          ) : (
            <TextInput {...wiring} {...inputProps} dir="auto" {...(format ? FORMAT[format] : null)} />
          )}
          {isNear ? <CountAnnouncement {...length} /> : null}
        </>
      )}
    </Frame>
  )
}
