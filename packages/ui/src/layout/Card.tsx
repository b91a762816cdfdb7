import type { ReactNode } from 'react'

import styles from './Card.module.css'

interface CardProps {
  readonly look?: 'plain' | 'mist'
  readonly title?: ReactNode
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** Something held together, with a heading of its own where it has one. */
export function Card({ look = 'plain', title, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles['card']} data-look={look}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </section>
  )
}
