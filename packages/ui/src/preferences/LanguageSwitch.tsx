import { chooseLanguage, useLanguage } from './language.ts'
import styles from './Switch.module.css'

/** Changes between Swedish and English. Each is named in its own language, so that who needs it can read it. */
export function LanguageSwitch() {
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  return (
    <span className={styles['switch']}>
      <button type="button" lang={other} onClick={() => chooseLanguage(other)}>
        {other === 'en' ? 'In English' : 'På svenska'}
      </button>
    </span>
  )
}
