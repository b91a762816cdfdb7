import { LONGEST_TEXT } from '@aterrapport/domain/questionnaire/kinds/text.ts'
import { isSafePattern } from '@aterrapport/domain/questionnaire/pattern.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import { CountLimit } from '../fields/CountLimit.tsx'
import { FlagProperty } from '../fields/FlagProperty.tsx'
import { useCommitted } from '../fields/use-committed.ts'
import { WordsField } from '../fields/WordsField.tsx'
import { useChange, useProblems, useRefusalText } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

export function TextFields({ question }: KindFieldsProps<'text'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  return (
    <>
      <FlagProperty property="multiline" label={texts.multiline} checked={question.multiline === true} />
      <CountLimit
        of="maxLength"
        label={texts.maxLength}
        help={texts.maxLengthHelp(formatDecimal(String(LONGEST_TEXT), 'sv'))}
        value={question.maxLength}
      />
      <Field label={texts.format}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={texts.formats.any}
            options={[
              { key: 'email', label: texts.formats.email },
              { key: 'phone', label: texts.formats.phone },
            ]}
            value={question.format ?? ''}
            onChange={(format) => change('format', format === '' ? null : format)}
          />
        )}
      </Field>
      <PatternFields pattern={question.pattern} />
    </>
  )
}

function PatternFields({ pattern }: { readonly pattern: KindFieldsProps<'text'>['question']['pattern'] }) {
  const { properties: texts, design } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const [problem] = useProblems('pattern')
  const { error, input } = useCommitted(pattern?.regex ?? '', (regex) => {
    if (regex === '') return why(change('pattern', null))
    return isSafePattern(regex) ? why(change('pattern', { regex, message: pattern?.message ?? { sv: '' } })) : design.badPattern
  })
  return (
    <>
      <Field label={texts.pattern} help={texts.patternHelp} error={error ?? problem}>
        {(wiring) => <TextInput {...wiring} {...input} spellCheck={false} autoCapitalize="none" autoComplete="off" />}
      </Field>
      {pattern === undefined ? null : (
        <WordsField
          label={texts.patternMessage}
          value={pattern.message}
          onChange={(message) => change('pattern', { ...pattern, message: message ?? { sv: '' } })}
        />
      )}
    </>
  )
}
