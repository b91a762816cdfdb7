import { useId } from 'react'
import type { ReactNode } from 'react'

import { FieldGroup } from './Field.tsx'
import type { FieldProps } from './Field.tsx'
import { Options } from './Options.tsx'
import { Radio } from './Radio.tsx'

interface RadiosProps<Key extends string> extends FieldProps {
  readonly options: readonly { readonly key: Key; readonly label: ReactNode; readonly help?: ReactNode }[]
  readonly value: Key | null
  readonly onChange: (key: Key) => void
  readonly inline?: boolean
}

/** A question with exactly one answer among a few. */
export function Radios<Key extends string>({ options, value, onChange, inline = false, ...field }: RadiosProps<Key>) {
  const name = useId()
  return (
    <FieldGroup {...field}>
      {() => (
        <Options inline={inline}>
          {options.map((option) => (
            <Radio
              key={option.key}
              name={name}
              label={option.label}
              help={option.help}
              checked={value === option.key}
              onChange={() => onChange(option.key)}
            />
          ))}
        </Options>
      )}
    </FieldGroup>
  )
}
