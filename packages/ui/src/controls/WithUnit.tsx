import type { ReactNode } from 'react'

import styles from './Input.module.css'

/** A control with its unit after it: "kr", "%", "timmar". */
export function WithUnit({ unit, children }: { readonly unit: string; readonly children: ReactNode }) {
  return (
    <div className={styles['withUnit']}>
      {children}
      <span className={styles['unit']} aria-hidden="true">
        {unit}
      </span>
    </div>
  )
}
