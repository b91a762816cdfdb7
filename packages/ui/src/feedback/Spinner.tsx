import type { ReactNode } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Spinner.module.css'

/** Something is being fetched. It says so in words. */
export function Spinner({ children }: { readonly children?: ReactNode }) {
  const texts = useUiTexts()
  return (
    <output className={styles['spinner']}>
      <span className={styles['ring']} aria-hidden="true" />
      {children ?? texts.loading}
    </output>
  )
}
