import styles from './Progress.module.css'

/** How far something has come; the label says it in words. */
export function Progress({ value, most, label }: { readonly value: number; readonly most: number; readonly label: string }) {
  return (
    <div className={styles['progress']}>
      <span>{label}</span>
      <progress value={value} max={Math.max(most, 1)} aria-label={label} />
    </div>
  )
}
