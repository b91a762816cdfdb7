import type { ReactNode } from 'react'

import type { Severity } from '@aterrapport/domain/questionnaire/question.ts'

import { useUiTexts } from '../texts/use-texts.ts'
import { Glyph } from './Glyph.tsx'
import styles from './Note.module.css'

const SYMBOL = { error: 'error', warning: 'warning', notice: 'info' } as const

/** A short sentence beside a control: shape, word and colour tell how serious it is. */
export function Note({ severity, children }: { readonly severity: Severity; readonly children: ReactNode }) {
  const texts = useUiTexts()
  const word = severity === 'notice' ? texts.alert.info : texts.alert[severity]
  return (
    <p className={styles['note']} data-severity={severity}>
      <Glyph name={SYMBOL[severity]} />
      <span>
        <span className="only-for-screen-readers">{word}: </span>
        {children}
      </span>
    </p>
  )
}
