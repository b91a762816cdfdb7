import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useChange, useRefusalText, type PropertyValue } from '../subject.ts'
import { useCommitted } from './use-committed.ts'

interface NumberPropertyProps {
  readonly property: string
  readonly label: string
  readonly help?: string
  readonly value: number | undefined
  readonly problem?: string | undefined
  /** What the property becomes, where it holds more than the number. */
  readonly holding?: (value: number | null) => PropertyValue
}

/** A whole number of the subject; an empty field leaves it out. */
export function NumberProperty({ property, label, help, value, problem, holding }: NumberPropertyProps) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const { error, input } = useCommitted(value === undefined ? '' : String(value), (text) => {
    const digits = text.replaceAll(/[\s\u00A0\u202F]/g, '')
    if (digits !== '' && !/^\d{1,15}$/.test(digits)) return texts.notWhole
    const given = digits === '' ? null : Number(digits)
    return why(change(property, holding === undefined ? given : holding(given)))
  })
  return (
    <Field label={label} help={help} error={error ?? problem}>
      {(wiring) => <TextInput {...wiring} {...input} inputMode="numeric" size={8} autoComplete="off" />}
    </Field>
  )
}
