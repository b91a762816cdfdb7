import type { ReactNode } from 'react'

import styles from './Tabs.module.css'

/** The parts of one thing, each with an address of its own; children as for SideNav. */
export function Tabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={styles['tabs']}>{children}</ul>
    </nav>
  )
}
