import type { ReactNode } from 'react'

import styles from './Button.module.css'

/** The buttons under something, the most important first. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>
}
