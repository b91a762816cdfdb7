import { parse } from '@aterrapport/domain/expression/parse.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'

export interface ExpressionFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly value: Expression | null
  /** Where the expression stands: what it may read and what it must give follow from it. */
  readonly place: DesignPlace
  readonly onChange: (expression: Expression | null) => void
}

/** One expression of the draft, as a formula. */
export function ExpressionField({ label, help, value, onChange }: ExpressionFieldProps) {
  const { logic } = useTexts()
  const stored = value === null ? '' : print(value)
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null || typed.trim() === '' ? null : parse(typed)
  const change = (text: string) => {
    setTyped(text)
    const next = text.trim() === '' ? null : parse(text)
    if (next === null) onChange(null)
    else if (next.ok) onChange(next.value)
  }
  return (
    <Field label={label} help={help} error={read === null || read.ok ? null : logic.notRead}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={1}
          spellCheck={false}
          value={typed ?? stored}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            if (read?.ok !== false) setTyped(null)
          }}
        />
      )}
    </Field>
  )
}
