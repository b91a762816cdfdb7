import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { formatDecimal, readDecimal } from '@aterrapport/domain/money/decimal.ts'
import { parseDate } from '@aterrapport/domain/time/parse.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useChange, useProblems, useRefusalText } from '../subject.ts'
import { ExpressionProperty } from './ExpressionProperty.tsx'
import { LimitToggle } from './LimitToggle.tsx'
import { useCommitted } from './use-committed.ts'

interface LimitPropertyProps {
  readonly of: 'least' | 'most'
  readonly type: 'number' | 'date'
  readonly label: string
  readonly help?: string
  readonly value: Expression | undefined
}

/** The least or the most that may be answered: given once and for all, or worked out. */
export function LimitProperty(props: LimitPropertyProps) {
  const { of, label, help, value } = props
  const [calculated, setCalculated] = useState(value !== undefined && !isFixed(value))
  const isCalculated = calculated || (value !== undefined && !isFixed(value))
  return (
    <div>
      {isCalculated ? (
        <ExpressionProperty of={of} label={label} {...(help === undefined ? {} : { help })} value={value} />
      ) : (
        <FixedLimit {...props} />
      )}
      {isCalculated && value !== undefined && !isFixed(value) ? null : (
        <LimitToggle label={label} calculated={isCalculated} onChange={setCalculated} />
      )}
    </div>
  )
}

function isFixed(value: Expression): value is { readonly number: string } | { readonly date: string } {
  return 'number' in value || 'date' in value
}

function FixedLimit({ of, type, label, help, value }: LimitPropertyProps) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const [problem] = useProblems(of)
  const { error, input } = useCommitted(shown(value), (text) => {
    const limit = text === '' ? null : read(text, type)
    if (limit === undefined) return type === 'date' ? texts.notDate : texts.notNumber
    return why(change(of, limit))
  })
  return (
    <Field label={label} help={help} error={error ?? problem}>
      {(wiring) => <TextInput {...wiring} {...input} size={14} inputMode={type === 'date' ? 'text' : 'decimal'} autoComplete="off" />}
    </Field>
  )
}

function shown(value: Expression | undefined): string {
  if (value === undefined) return ''
  if ('number' in value) return formatDecimal(value.number, 'sv')
  return 'date' in value ? value.date : ''
}

/** Undefined for what is no limit of the type. */
function read(text: string, type: 'number' | 'date'): Expression | undefined {
  const date = type === 'date' ? parseDate(text) : null
  const number = type === 'number' ? readDecimal(text) : null
  if (date !== null) return { date }
  return number === null ? undefined : { number }
}
