import type { ComponentProps } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Input.module.css'

interface SelectProps extends Omit<ComponentProps<'select'>, 'className' | 'value' | 'onChange' | 'children'> {
  readonly options: readonly { readonly key: string; readonly label: string }[]
  /** The empty string when nothing is chosen. */
  readonly value: string
  readonly onChange: (key: string) => void
  /** What stands there when nothing is chosen; null leaves the empty choice out. */
  readonly empty?: string | null
}

/** The browser's own list of choices. */
export function Select({ options, value, onChange, empty, ...rest }: SelectProps) {
  const texts = useUiTexts()
  return (
    <select {...rest} className={styles['input']} value={value} onChange={(event) => onChange(event.target.value)}>
      {empty === null ? null : <option value="">{empty ?? texts.choose}</option>}
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
