import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useState } from 'react'
import { ExpressionField } from '../../logic/ExpressionField.tsx'
import { useChange, useRefusalText, useSubject } from '../subject.ts'

interface ExpressionPropertyProps {
  /** The aspect it is, which is also what the property is called. */
  readonly of: Extract<Aspect, 'relevance' | 'required' | 'formula' | 'least' | 'most'>
  readonly label: string
  readonly help?: string
  readonly value: Expression | undefined
  /** What the property is when nothing is written; left out unless said. */
  readonly empty?: Expression | true
}

/** A property of the subject that is an expression. */
export function ExpressionProperty({ of, label, help, value, empty }: ExpressionPropertyProps) {
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
        onChange={(expression) => setRefused(why(change(of, expression ?? empty ?? null)))}
      />
      {refused === null ? null : <Note severity="error">{refused}</Note>}
    </>
  )
}
