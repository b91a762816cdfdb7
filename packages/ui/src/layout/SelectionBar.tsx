import type { ReactNode } from 'react'

import styles from './SelectionBar.module.css'

/** What can be done with the rows that are selected; stays at the bottom of the window while there are any. */
export function SelectionBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles['bar']} aria-label={label}>
      <output className={styles['label']}>{label}</output>
      {children}
    </section>
  )
}
