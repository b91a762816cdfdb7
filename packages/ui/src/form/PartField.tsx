import type { ComponentProps, ReactNode } from 'react'

import type { Path } from '@aterrapport/domain/form/value.ts'

import { Field } from '../controls/Field.tsx'
import { TextInput } from '../controls/TextInput.tsx'
import { Note } from '../feedback/Note.tsx'
import { useLanguage } from '../preferences/language.ts'
import { useItem } from './form-context.ts'
import { controlId } from './place.ts'
import { problemText } from './problem-text.ts'
import { useShownProblems } from './use-shown-problems.ts'
import { AS_TYPED, useTyped, type Codec } from './use-typed.ts'

interface PartFieldProps {
  readonly path: Path
  readonly section: string
  readonly label: string
  readonly hint?: ReactNode
  readonly codec?: Codec
  readonly input?: Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete' | 'size'>
}

/** One part of a question that has several: a contact's name, the first day of a period. */
export function PartField({ path, section, label, hint, codec = AS_TYPED, input }: PartFieldProps) {
  const language = useLanguage()
  const item = useItem(path)
  const { typing, inputProps } = useTyped(path, item.value, codec)
  const problems = useShownProblems(item.problems, { section, quiet: typing })
  const notes = problems.map((problem) => (
    <Note key={problem.cause.kind} severity={problem.severity}>
      {problemText(problem, null, language)}
    </Note>
  ))
  return (
    <Field label={label} hint={hint} id={controlId(path)} required={item.required} invalid={problems.length > 0} notes={notes}>
      {(wiring) => <TextInput {...wiring} {...inputProps} {...input} />}
    </Field>
  )
}
