import type { ComponentProps } from 'react'

import styles from './Input.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className'> {
  readonly rows?: number
}

/** Several lines of text; it grows with what is written. */
export function TextArea({ rows = 4, ...rest }: TextAreaProps) {
  return <textarea {...rest} rows={GROWS_BY_ITSELF ? rows : rowsFor(rest.value, rows)} className={styles['input']} />
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')
const MOST_ROWS = 25
/** About as many as a line of ordinary width holds. */
const LETTERS_OF_A_ROW = 70

/** About as many rows as a text takes, for browsers that do not size a field by its content. */
function rowsFor(value: ComponentProps<'textarea'>['value'], least: number): number {
  if (typeof value !== 'string') return least
  let rows = 1
  for (const line of value.slice(0, MOST_ROWS * LETTERS_OF_A_ROW).split('\n'))
    rows += Math.max(1, Math.ceil(line.length / LETTERS_OF_A_ROW))
  return Math.min(MOST_ROWS, Math.max(least, rows))
}
