import type { Path } from '@aterrapport/domain/form/value.ts'
import { LONGEST_TEXT } from '@aterrapport/domain/questionnaire/kinds/text.ts'

import { CharacterCount, CountAnnouncement, isNearLimit } from '../controls/CharacterCount.tsx'
import { Field } from '../controls/Field.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { Note } from '../feedback/Note.tsx'
import { PersonnummerNote } from '../feedback/PersonnummerNote.tsx'
import { useLanguage } from '../preferences/language.ts'
import { useForm, useItem } from './form-context.ts'
import { controlId } from './place.ts'
import { problemText } from './problem-text.ts'
import { useFormTexts } from './texts/use-form-texts.ts'
import { AS_TYPED, useTyped } from './use-typed.ts'

/** What the recipient says to a warning. It stands at `path:comment`. */
export function Comment({ path }: { readonly path: Path }) {
  const texts = useFormTexts()
  const language = useLanguage()
  const { editable } = useForm()
  const own = `${path}:comment`
  const { value, problems } = useItem(own)
  const { text, typing, inputProps } = useTyped(own, value, AS_TYPED)
  const shown = typing ? [] : problems
  const length = { length: text.length, most: LONGEST_TEXT }
  const notes = (
    <>
      {shown.map((problem) => (
        <Note key={problem.cause.kind} severity={problem.severity}>
          {problemText(problem, null, language)}
        </Note>
      ))}
      <PersonnummerNote text={text} />
    </>
  )
  return (
    <Field
      label={texts.commentLabel}
      id={controlId(own)}
      invalid={shown.length > 0}
      notes={notes}
      hint={isNearLimit(length) ? <CharacterCount {...length} /> : null}
    >
      {(wiring) => (
        <>
          <TextArea {...wiring} {...inputProps} dir="auto" rows={2} readOnly={!editable} />
          {isNearLimit(length) ? <CountAnnouncement {...length} /> : null}
        </>
      )}
    </Field>
  )
}
