import type { ReactNode } from 'react'

import styles from './TopBar.module.css'

interface TopBarProps {
  readonly brand: ReactNode
  readonly home: string
  readonly children?: ReactNode
  readonly end?: ReactNode
}

/** The bar above every page: name, ways, and what belongs to the person. */
export function TopBar({ brand, home, children, end }: TopBarProps) {
  return (
    <header className={styles['bar']}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href={home}>
          {brand}
        </a>
        {children}
        <div className={styles['end']}>{end}</div>
      </div>
    </header>
  )
}
