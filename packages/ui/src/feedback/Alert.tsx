import type { ReactNode } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Alert.module.css'
import { Glyph } from './Glyph.tsx'

interface AlertProps {
  readonly kind: 'info' | 'done' | 'warning' | 'error'
  readonly title?: ReactNode
  /** Read out at once when it appears after something the user did. */
  readonly announced?: boolean
  readonly children?: ReactNode
}

/** A message in the page: shape, word and colour. */
export function Alert({ kind, title, announced = false, children }: AlertProps) {
  const texts = useUiTexts()
  return (
    <div className={styles['alert']} data-kind={kind} role={announced ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Glyph name={kind} />
      <div>
        {title ? <p className={styles['title']}>{title}</p> : <span className="only-for-screen-readers">{texts.alert[kind]}: </span>}
        {children}
      </div>
    </div>
  )
}
