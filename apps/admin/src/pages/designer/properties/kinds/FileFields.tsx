import { readDecimal, formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { NumberProperty } from '../fields/NumberProperty.tsx'
import { useCommitted } from '../fields/use-committed.ts'
import { useChange, useRefusalText } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

const TYPES: readonly FileType[] = ['pdf', 'image', 'word', 'excel', 'csv', 'sie']

export function FileFields({ question: { types, most, maxBytes } }: KindFieldsProps<'file'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const [none, setNone] = useState(false)
  const choose = (type: FileType, chosen: boolean) => {
    const next = TYPES.filter((one) => (one === type ? chosen : types.includes(one)))
    setNone(next.length === 0)
    if (next.length > 0) change('types', next)
  }
  return (
    <>
      <FieldGroup label={texts.types} error={none ? texts.oneType : null}>
        {() => (
          <Options inline>
            {TYPES.map((type) => (
              <Checkbox
                key={type}
                label={texts.fileTypes[type]}
                checked={types.includes(type)}
                onChange={({ target }) => choose(type, target.checked)}
              />
            ))}
          </Options>
        )}
      </FieldGroup>
      <NumberProperty property="most" label={texts.mostFiles} help={texts.mostFilesHelp} value={most} />
      <SizeField maxBytes={maxBytes} />
    </>
  )
}

const MEGABYTE = 1_000_000

function SizeField({ maxBytes }: { readonly maxBytes: number | undefined }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const stored = maxBytes === undefined ? '' : formatDecimal(String(maxBytes / MEGABYTE), 'sv')
  const { error, input } = useCommitted(stored, (text) => {
    const size = text === '' ? null : readDecimal(text)
    if (text !== '' && (size === null || size.startsWith('-'))) return texts.notNumber
    return why(change('maxBytes', size === null ? null : Math.round(Number(size) * MEGABYTE)))
  })
  return (
    <Field label={texts.maxBytes} error={error}>
      {(wiring) => <TextInput {...wiring} {...input} size={8} inputMode="decimal" autoComplete="off" />}
    </Field>
  )
}
