import type { ReactNode } from 'react'

import { Glyph, type GlyphName } from '../feedback/Glyph.tsx'
import styles from './Timeline.module.css'

export interface TimelineItem {
  readonly key: string
  readonly symbol: GlyphName
  readonly when: ReactNode
  readonly what: ReactNode
  readonly more?: ReactNode
}

/** What happened, one thing under another. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className={styles['timeline']}>
      {items.map(({ key, symbol, when, what, more }) => (
        <li key={key}>
          <Glyph name={symbol} />
          <div>
            <div>{what}</div>
            {more ? <div className="quiet small">{more}</div> : null}
            <div className="quiet small">{when}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}
