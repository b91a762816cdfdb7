import type { ReactNode } from 'react'

import styles from './Tall.module.css'

/** Keeps a table of hundreds of rows within the window, so that its header stays in sight while its rows scroll. */
export function Tall({ children }: { readonly children: ReactNode }) {
  return <div className={styles['tall']}>{children}</div>
}
