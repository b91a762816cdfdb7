import type { Count, LimitName } from '@aterrapport/domain/questionnaire/limits.ts'
import { useState } from 'react'
import { useProblems, type PropertyValue } from '../subject.ts'
import { ExpressionProperty } from './ExpressionProperty.tsx'
import { LimitToggle } from './LimitToggle.tsx'
import { NumberProperty } from './NumberProperty.tsx'

interface CountLimitProps {
  readonly of: LimitName
  readonly label: string
  readonly help?: string
  readonly value: Count | undefined
  /** The property it stands in and what that becomes; its own unless said. */
  readonly within?: { readonly property: string; readonly holding: (count: Count | null) => PropertyValue }
}

/** The least or the most there may be of choices, rows, characters or files: a number of them, or worked out. */
export function CountLimit({ of, label, help, value, within }: CountLimitProps) {
  const [problem] = useProblems(of)
  const [calculated, setCalculated] = useState(false)
  const isCalculated = calculated || typeof value === 'object'
  return (
    <div>
      {isCalculated ? (
        <ExpressionProperty
          of={of}
          label={label}
          value={typeof value === 'object' ? value : undefined}
          {...(help === undefined ? {} : { help })}
          {...(within === undefined ? {} : { within })}
        />
      ) : (
        <NumberProperty
          property={within?.property ?? of}
          problem={problem}
          label={label}
          value={typeof value === 'number' ? value : undefined}
          {...(help === undefined ? {} : { help })}
          {...(within === undefined ? {} : { holding: within.holding })}
        />
      )}
      {typeof value === 'object' ? null : <LimitToggle label={label} calculated={isCalculated} onChange={setCalculated} />}
    </div>
  )
}
