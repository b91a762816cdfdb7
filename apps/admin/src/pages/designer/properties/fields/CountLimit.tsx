import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import type { PropertyValue } from '../subject.ts'
import { ExpressionProperty } from './ExpressionProperty.tsx'
import { NumberProperty } from './NumberProperty.tsx'

interface CountLimitProps {
  readonly of: 'least' | 'most'
  readonly label: string
  readonly value: Count | undefined
  /** The property it stands in and what that becomes; its own unless said. */
  readonly within?: { readonly property: string; readonly holding: (count: Count | null) => PropertyValue }
}

/** The least or the most there may be of choices or rows: a number of them, or worked out. */
export function CountLimit({ of, label, value, within }: CountLimitProps) {
  const { properties: texts } = useTexts()
  const [calculated, setCalculated] = useState(false)
  const isCalculated = calculated || typeof value === 'object'
  return (
    <div>
      {isCalculated ? (
        <ExpressionProperty
          of={of}
          label={label}
          value={typeof value === 'object' ? value : undefined}
          {...(within === undefined ? {} : { within })}
        />
      ) : (
        <NumberProperty
          property={within?.property ?? of}
          label={label}
          value={typeof value === 'number' ? value : undefined}
          {...(within === undefined ? {} : { holding: within.holding })}
        />
      )}
      {typeof value === 'object' ? null : (
        <Button
          look="quiet"
          size="small"
          aria-label={isCalculated ? texts.asValue(label) : texts.asFormula(label)}
          onClick={() => setCalculated(!isCalculated)}
        >
          {isCalculated ? texts.fixedLimit : texts.calculateLimit}
        </Button>
      )}
    </div>
  )
}
