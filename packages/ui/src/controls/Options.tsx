import type { ReactNode } from 'react'

import styles from './Input.module.css'

/** Radios or checkboxes under each other, or beside each other when they are few and short. */
export function Options({ inline = false, children }: { readonly inline?: boolean; readonly children: ReactNode }) {
  return (
    <div className={styles['options']} data-inline={inline || undefined}>
      {children}
    </div>
  )
}
