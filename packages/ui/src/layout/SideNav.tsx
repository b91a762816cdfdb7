import type { ReactNode } from 'react'

import styles from './SideNav.module.css'

/** A list of ways in a column; its children are `li` with an `a`, whose `aria-current` marks where one is. */
export function SideNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles['nav']} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  )
}
