import type { ComponentProps } from 'react'

import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'type' | 'title' | 'disabled'> {
  readonly icon: IconName
  readonly label: string
  /** The keys that do the same: `Ctrl+Z`. */
  readonly keys?: string
  /** There is nothing to do just now. It can still be reached, so that the focus is not lost when it has done its last. */
  readonly disabled?: boolean
}

/** A button with a picture on it, for what is done often where there is little room. Its name shows when it is pointed at. */
export function IconButton({ icon, label, keys, disabled = false, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={styles['button']}
      aria-label={label}
      aria-keyshortcuts={keys?.replaceAll('Ctrl', 'Control')}
      aria-disabled={disabled || undefined}
      title={keys === undefined ? label : `${label} (${keys})`}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
