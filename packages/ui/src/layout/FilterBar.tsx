import type { ReactNode } from 'react'

import styles from './FilterBar.module.css'

/** What narrows a table down, above it: fields and chips in a row, and what came of it. */
export function FilterBar({
  label,
  result,
  children,
}: {
  readonly label: string
  readonly result?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <search aria-label={label} className={styles['bar']}>
      {children}
      {result === undefined ? null : <output className={styles['result']}>{result}</output>}
    </search>
  )
}
