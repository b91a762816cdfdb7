import type { ReactNode } from 'react'

import styles from './SideLayout.module.css'

/** The staff's page: the ways beside what they lead to; above it where it is narrow. */
export function SideLayout({ side, children }: { readonly side: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['layout']}>
      <div className={styles['side']}>{side}</div>
      <div className={styles['content']}>{children}</div>
    </div>
  )
}
