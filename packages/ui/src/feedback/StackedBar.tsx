import type { Tone } from './StatusTag.tsx'
import { Glyph, type GlyphName } from './Glyph.tsx'
import styles from './StackedBar.module.css'

export interface BarPart {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly tone: Tone
  readonly symbol: GlyphName
}

/** How a whole is made up: a bar for the eye, and the same as a list of words and numbers. */
export function StackedBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  return (
    <div className={styles['stack']}>
      <div className={styles['bar']} aria-hidden="true">
        {parts.map(({ key, value, tone }) =>
          value === 0 ? null : <span key={key} data-tone={tone} style={{ flexGrow: value / Math.max(whole, 1) }} />,
        )}
      </div>
      <ul className={styles['legend']}>
        {parts.map(({ key, label, value, tone, symbol }) => (
          <li key={key} data-tone={tone}>
            <Glyph name={symbol} />
            <b>{value}</b> {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
