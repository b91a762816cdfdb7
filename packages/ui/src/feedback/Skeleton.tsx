import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Spinner.module.css'

/** The place of what is being fetched, so that the page does not jump. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const texts = useUiTexts()
  return (
    <output className={styles['skeleton']}>
      <span className="only-for-screen-readers">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </output>
  )
}
