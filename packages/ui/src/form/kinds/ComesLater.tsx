import { useState } from 'react'

import type { Path } from '@aterrapport/domain/form/value.ts'

import { Checkbox } from '../../controls/Checkbox.tsx'
import { Field } from '../../controls/Field.tsx'
import { TextInput } from '../../controls/TextInput.tsx'
import { Note } from '../../feedback/Note.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { useForm, useItem } from '../form-context.ts'
import { controlId } from '../place.ts'
import { problemText } from '../problem-text.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { useShownProblems } from '../use-shown-problems.ts'
import { useTyped } from '../use-typed.ts'
import { DATE_CODEC } from './DateView.tsx'

/** "Kommer senare" with a day. It stands at `path:later`; taking the tick away takes the promise back. */
export function ComesLater({ path, section }: { readonly path: Path; readonly section: string }) {
  const texts = useFormTexts().file
  const { form, editable } = useForm()
  const own = `${path}:later`
  const { value } = useItem(own)
  const [ticked, setTicked] = useState(false)
  const isPromised = ticked || value !== null
  return (
    <>
      <Checkbox
        label={texts.later}
        checked={isPromised}
        disabled={!editable}
        onChange={({ target }) => {
          setTicked(target.checked)
          if (!target.checked) form.answer(own, null)
        }}
      />
      {isPromised ? <ByWhichDay path={own} section={section} /> : null}
    </>
  )
}

function ByWhichDay({ path, section }: { readonly path: Path; readonly section: string }) {
  const texts = useFormTexts()
  const language = useLanguage()
  const item = useItem(path)
  const { typing, inputProps } = useTyped(path, item.value, DATE_CODEC)
  const problems = useShownProblems(item.problems, { section, quiet: typing })
  const notes = problems.map((problem) => (
    <Note key={problem.cause.kind} severity={problem.severity}>
      {problemText(problem, null, language)}
    </Note>
  ))
  return (
    <Field label={texts.file.laterBy} hint={texts.dateHint} id={controlId(path)} invalid={problems.length > 0} notes={notes}>
      {(wiring) => <TextInput {...wiring} {...inputProps} size={12} autoComplete="off" />}
    </Field>
  )
}
