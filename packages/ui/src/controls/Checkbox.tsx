import type { ComponentProps, ReactNode } from 'react'

import styles from './Input.module.css'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly label: ReactNode
  readonly help?: ReactNode
}

/** One box with its label. */
export function Checkbox({ label, help, ...rest }: CheckboxProps) {
  return (
    <label className={styles['option']}>
      <input {...rest} type="checkbox" />
      <span>
        {label}
        {help ? <span className={styles['optionHelp']}>{help}</span> : null}
      </span>
    </label>
  )
}
