import type { ReactNode } from 'react'

import styles from './Grid.module.css'

interface GridProps {
  /** Things of equal weight side by side, or a main thing with something beside it. */
  readonly look?: 'equal' | 'aside'
  readonly children: ReactNode
}

/** Columns that go under each other where it is narrow. */
export function Grid({ look = 'equal', children }: GridProps) {
  return (
    <div className={styles['grid']} data-look={look}>
      {children}
    </div>
  )
}
