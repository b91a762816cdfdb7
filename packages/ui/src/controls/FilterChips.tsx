import type { ReactNode } from 'react'

import { Glyph, type GlyphName } from '../feedback/Glyph.tsx'
import styles from './FilterChips.module.css'

interface FilterChipsProps<Key extends string> {
  readonly label: string
  readonly chips: readonly { readonly key: Key; readonly label: ReactNode; readonly count: number; readonly symbol?: GlyphName }[]
  readonly value: Key
  readonly onChange: (key: Key) => void
}

/** One way of many to narrow a list down, each with how many it would leave. */
export function FilterChips<Key extends string>({ label, chips, value, onChange }: FilterChipsProps<Key>) {
  return (
    <fieldset className={styles['chips']}>
      <legend className="only-for-screen-readers">{label}</legend>
      {chips.map(({ key, label: name, count, symbol }) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {symbol === undefined ? null : <Glyph name={symbol} />}
          {name} <span className={styles['count']}>{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
