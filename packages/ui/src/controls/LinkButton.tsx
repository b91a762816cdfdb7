import type { ComponentProps } from 'react'

import type { ButtonLook } from './Button.tsx'
import styles from './Button.module.css'

interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className'> {
  readonly look?: ButtonLook
  readonly size?: 'ordinary' | 'small'
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ look = 'secondary', size = 'ordinary', children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={styles['button']} data-look={look} data-size={size}>
      {children}
    </a>
  )
}
