import type { ComponentProps, ReactNode } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Input.module.css'

export interface SelectOption {
  readonly key: string
  readonly label: string
  /** The heading that it stands under, with those beside it that have the same. */
  readonly group?: string
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'className' | 'value' | 'onChange' | 'children'> {
  readonly options: readonly SelectOption[]
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
      {grouped(options).map(({ group, list }) =>
        group === undefined ? (
          list.map(toOption)
        ) : (
          <optgroup key={`group ${group}`} label={group}>
            {list.map(toOption)}
          </optgroup>
        ),
      )}
    </select>
  )
}

function toOption({ key, label }: SelectOption): ReactNode {
  return (
    <option key={key} value={key}>
      {label}
    </option>
  )
}

interface Grouped {
  readonly group: string | undefined
  readonly list: SelectOption[]
}

function grouped(options: readonly SelectOption[]): readonly Grouped[] {
  const groups: Grouped[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last !== undefined && last.group === option.group) last.list.push(option)
    else groups.push({ group: option.group, list: [option] })
  }
  return groups
}
