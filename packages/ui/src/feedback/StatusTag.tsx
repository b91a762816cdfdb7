import type { ReactNode } from 'react'

import styles from './StatusTag.module.css'
import { Glyph } from './Glyph.tsx'
import type { GlyphName } from './Glyph.tsx'

export type Tone = 'neutral' | 'info' | 'done' | 'warning' | 'error'

/** The state of something: shape, word and colour together. */
export function StatusTag({ tone, symbol, children }: { readonly tone: Tone; readonly symbol: GlyphName; readonly children: ReactNode }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      <Glyph name={symbol} />
      {children}
    </span>
  )
}
