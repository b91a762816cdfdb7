import type { Path } from '@aterrapport/domain/form/value.ts'

import { Field } from '../controls/Field.tsx'
import { TextInput } from '../controls/TextInput.tsx'
import { Note } from '../feedback/Note.tsx'
import { PersonnummerNote } from '../feedback/PersonnummerNote.tsx'
import { useLanguage } from '../preferences/language.ts'
import { useItem } from './form-context.ts'
import { controlId } from './place.ts'
import { problemText } from './problem-text.ts'
import { useFormTexts } from './texts/use-form-texts.ts'
import { useShownProblems } from './use-shown-problems.ts'
import { AS_TYPED, useTyped } from './use-typed.ts'

/** What "annat" is. It stands at `path:other`. */
export function OtherText({ path, section }: { readonly path: Path; readonly section: string }) {
  const texts = useFormTexts()
  const language = useLanguage()
  const own = `${path}:other`
  const item = useItem(own)
  const { text, typing, inputProps } = useTyped(own, item.value, AS_TYPED)
  const problems = useShownProblems(item.problems, { section, quiet: typing })
  const notes = (
    <>
      {problems.map((problem) => (
        <Note key={problem.cause.kind} severity={problem.severity}>
          {problemText(problem, null, language)}
        </Note>
      ))}
      <PersonnummerNote text={text} />
    </>
  )
  return (
    <Field label={texts.otherLabel} id={controlId(own)} invalid={problems.length > 0} notes={notes}>
      {(wiring) => <TextInput {...wiring} {...inputProps} dir="auto" />}
    </Field>
  )
}
