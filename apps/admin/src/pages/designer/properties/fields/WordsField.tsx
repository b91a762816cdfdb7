import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { Language, Text } from '@aterrapport/domain/text.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useRefusalText } from '../subject.ts'
import { useEnglish } from '../use-english.ts'
import { useTypedText } from './use-typed-text.ts'
import { inOneLine } from './in-one-line.ts'
import { withWords } from './with-words.ts'

interface WordsProps {
  readonly label: string
  readonly help?: ReactNode
  readonly value: Text | undefined
  /** Null when nothing is left of the text. */
  readonly onChange: (text: Text | null) => EditRefusal | null
  /** One line that wraps, where Enter makes no new one. */
  readonly lines?: 'one' | 'several'
  readonly onLeave?: (() => void) | undefined
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A text of the questionnaire: in Swedish, and in English beside it when that is shown. */
export function WordsField({ label, help, ...rest }: WordsProps) {
  const { properties: texts } = useTexts()
  const english = useEnglish()
  return (
    <>
      <Words {...rest} label={label} help={help} language="sv" />
      {english ? <Words {...rest} label={texts.inEnglish(label)} language="en" /> : null}
    </>
  )
}

function Words({
  label,
  help,
  language,
  value,
  onChange,
  lines = 'one',
  onLeave,
  onKeyDown,
}: WordsProps & { readonly language: Language }) {
  const why = useRefusalText()
  const { error, input } = useTypedText(value?.[language] ?? '', (text) => why(onChange(withWords(value, language, text))))
  return (
    <Field label={label} help={help} error={error}>
      {(wiring) => (
        <TextArea
          {...wiring}
          {...input}
          lang={language}
          rows={lines === 'one' ? 1 : 2}
          style={{ minHeight: lines === 'one' ? 'var(--control-height)' : 'calc(var(--control-height) * 1.75)' }}
          onChange={({ target }) => input.onChange({ target: { value: lines === 'one' ? inOneLine(target.value) : target.value } })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && lines === 'one') event.preventDefault()
            onKeyDown?.(event)
          }}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
}
