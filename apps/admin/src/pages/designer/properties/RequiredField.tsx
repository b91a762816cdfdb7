import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { ExpressionProperty } from './fields/ExpressionProperty.tsx'
import { useChange } from './subject.ts'

type Mode = 'no' | 'yes' | 'when'

/** Whether a question must be answered: never, always, or when an expression holds. */
export function RequiredField({ required }: { readonly required: Question['required'] }) {
  const { required: texts } = useTexts().properties
  const change = useChange()
  // What has been chosen before the expression that it needs has been written.
  const [whenChosen, setWhenChosen] = useState(required !== undefined && required !== true)
  const stored: Mode = required === undefined ? 'no' : required === true ? 'yes' : 'when'
  const mode = whenChosen ? 'when' : stored
  const choose = (next: Mode) => {
    setWhenChosen(next === 'when')
    if (next !== 'when') change('required', next === 'yes' ? true : null)
  }
  return (
    <>
      <Radios
        label={texts.label}
        options={[
          { key: 'no', label: texts.no },
          { key: 'yes', label: texts.yes },
          { key: 'when', label: texts.when },
        ]}
        value={mode}
        onChange={choose}
      />
      {mode === 'when' ? (
        <ExpressionProperty
          of="required"
          label={texts.expression}
          {...(stored === 'when' ? {} : { help: texts.until })}
          value={required === true ? undefined : required}
        />
      ) : null}
    </>
  )
}
