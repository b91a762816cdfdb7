import { useUiTexts } from '../texts/use-texts.ts'
import styles from './SkipLink.module.css'

/** First in the page: past the top bar, to the element with the id `main`. */
export function SkipLink() {
  const texts = useUiTexts()
  return (
    <a
      className={styles['skip']}
      href="#main"
      onClick={(event) => {
        event.preventDefault() // the fragment belongs to the router
        document.getElementById('main')?.focus()
      }}
    >
      {texts.skipToContent}
    </a>
  )
}
