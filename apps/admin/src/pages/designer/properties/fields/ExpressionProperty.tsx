import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { LimitName } from '@aterrapport/domain/questionnaire/limits.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useState } from 'react'
import { ExpressionField } from '../../logic/ExpressionField.tsx'
import { useChange, useRefusalText, useSubject, type PropertyValue } from '../subject.ts'

interface ExpressionPropertyProps {
  /** The aspect it is, which is also what the property is called. */
  readonly of: Extract<Aspect, 'relevance' | 'required' | 'formula' | LimitName>
  readonly label: string
  readonly help?: string
  readonly value: Expression | undefined
  /** What the property is when nothing is written; left out unless said. */
  readonly empty?: Expression | true
  /** The property it stands in and what that becomes, where it is not called as the aspect is. */
  readonly within?: { readonly property: string; readonly holding: (expression: Expression | null) => PropertyValue }
}

/** A property of the subject that is an expression. */
export function ExpressionProperty({ of, label, help, value, empty, within }: ExpressionPropertyProps) {
  const change = useChange()
  const why = useRefusalText()
  const { place } = useSubject()
  const [refused, setRefused] = useState<string | null>(null)
  return (
    <>
      <ExpressionField
        label={label}
        help={help}
        value={value ?? null}
        place={{ ...place, of }}
        onChange={(expression) =>
          setRefused(
            why(within === undefined ? change(of, expression ?? empty ?? null) : change(within.property, within.holding(expression))),
          )
        }
      />
      {refused === null ? null : <Note severity="error">{refused}</Note>}
    </>
  )
}
