import { Glyph, type GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { useState, type ReactNode } from 'react'
import styles from './publish.module.css'

interface FoldedProps {
  readonly symbol: GlyphName
  readonly title: string
  /** Whether it is open from the beginning. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** Something that is told in one line, and wholly to those who want it. What is folded is not rendered. */
export function Folded({ symbol, title, isOpen = false, children }: FoldedProps) {
  const [open, setOpen] = useState(isOpen)
  return (
    <details className={styles['folded']} data-symbol={symbol} open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault() // what is open is told here, so that what is folded is not rendered
          setOpen(!open)
        }}
      >
        <Glyph name={symbol} /> <h3>{title}</h3>
      </summary>
      {open ? <div className={styles['inner']}>{children}</div> : null}
    </details>
  )
}
