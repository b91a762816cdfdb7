import type { ReactNode } from 'react'

import styles from './TabNav.module.css'

/** The views of one thing, each with an address; its children are `li` with an `a`, whose `aria-current` marks the one that is shown. */
export function TabNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  )
}
