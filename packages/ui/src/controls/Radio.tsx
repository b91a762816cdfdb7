import type { ComponentProps, ReactNode } from 'react'

import styles from './Input.module.css'

interface RadioProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly label: ReactNode
  readonly help?: ReactNode
}

/** One of several radios with its label; those that exclude each other share `name`. */
export function Radio({ label, help, ...rest }: RadioProps) {
  return (
    <label className={styles['option']}>
      <input {...rest} type="radio" />
      <span>
        {label}
        {help ? <span className={styles['optionHelp']}>{help}</span> : null}
      </span>
    </label>
  )
}
