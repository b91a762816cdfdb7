import { useTexts } from '../../../../texts/use-texts.ts'
import styles from './rules.module.css'

/** Takes a rule, a group or a part away. */
export function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { rules: texts } = useTexts().logic
  return (
    <button type="button" className={styles['remove']} aria-label={texts.remove(name)} title={texts.remove(name)} onClick={onRemove}>
      <span aria-hidden="true">×</span>
    </button>
  )
}
