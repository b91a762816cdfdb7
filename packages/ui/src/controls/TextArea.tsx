import type { ComponentProps } from 'react'

import styles from './Input.module.css'

/** Several lines of text; it grows with what is written. */
export function TextArea({ rows = 4, ...rest }: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea {...rest} rows={rows} className={styles['input']} />
}
