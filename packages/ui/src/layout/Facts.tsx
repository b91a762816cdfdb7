import type { ReactNode } from 'react'

import styles from './Facts.module.css'

/** Names and what they are, in two columns (one where it is narrow). Facts that are null are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, fact]) =>
        fact === null ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
