import type { ReactNode } from 'react'

import styles from './Narrow.module.css'

/** A page of one column in the middle, for what is read or filled in from top to bottom. */
export function Narrow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['narrow']}>{children}</div>
}
