import type { ComponentProps } from 'react'

import styles from './Input.module.css'

interface TextInputProps extends Omit<ComponentProps<'input'>, 'className'> {
  /** Digits that stand right and line up. */
  readonly numeric?: boolean
}

/** One line of text. Its width follows `size` where given, else its container. */
export function TextInput({ numeric = false, size, style, ...rest }: TextInputProps) {
  const width = size === undefined ? style : { ...style, width: `calc(${size}ch + 2rem)`, maxWidth: '100%' }
  return <input type="text" {...rest} className={styles['input']} style={width} data-numeric={numeric || undefined} />
}
