import type { ReactNode } from 'react'

import styles from './PreviewLayout.module.css'

/** A form as the respondent sees it, in the respondent's own size, with its outline beside it. */
export function PreviewLayout({ side, children }: { readonly side: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['layout']}>
      <div className={styles['side']}>{side}</div>
      <div className={styles['form']}>{children}</div>
    </div>
  )
}
