import { useState, type ReactNode } from 'react'
import styles from './properties.module.css'

/** Which groups are open, from one part to the next: who works with checks wants to see those of every question. */
const open = new Map<string, boolean>()

interface GroupProps {
  readonly id: string
  readonly title: string
  /** What is in it, in a few words, for when it is closed. */
  readonly summary?: ReactNode
  readonly children: ReactNode
}

/** Properties that belong together, under a heading that opens and closes them. */
export function Group({ id, title, summary, children }: GroupProps) {
  const [shown, setShown] = useState(open.get(id) ?? true)
  return (
    <details
      className={styles['group']}
      open={shown}
      onToggle={({ currentTarget }) => {
        open.set(id, currentTarget.open)
        setShown(currentTarget.open)
      }}
    >
      <summary>
        <h3>{title}</h3>
        {summary === undefined ? null : <span className={styles['summary']}>{summary}</span>}
      </summary>
      <div>{children}</div>
    </details>
  )
}
