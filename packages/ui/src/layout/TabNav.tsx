import type { ReactNode } from 'react'

import styles from './TabNav.module.css'

interface TabNavProps {
  readonly label: string
  /** What belongs to all the views, on the same line. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** The views of one thing, each with an address; its children are `li` with an `a`, whose `aria-current` marks the one that is shown. */
export function TabNav({ label, end, children }: TabNavProps) {
  return (
    <div className={styles['bar']}>
      <nav className={styles['tabs']} aria-label={label}>
        <ul>{children}</ul>
      </nav>
      {end === undefined ? null : <div className={styles['end']}>{end}</div>}
    </div>
  )
}
