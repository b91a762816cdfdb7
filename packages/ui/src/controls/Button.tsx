import type { ComponentProps } from 'react'

import styles from './Button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook
  readonly size?: 'ordinary' | 'small'
  /** Something is under way: the button stays focusable and says so, but does nothing more. */
  readonly busy?: boolean
}

/** A button. Its type is "button" unless said; at most one primary on a page. */
export function Button({ look = 'secondary', size = 'ordinary', busy = false, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- it is given, "button" unless said
      type={busy ? 'button' : type}
      className={styles['button']}
      data-look={look}
      data-size={size}
      aria-disabled={busy ? true : rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  )
}
