import { useState } from 'react'

import type { Path, Value } from '@aterrapport/domain/form/value.ts'

import { afterPress } from './after-press.ts'
import { useForm } from './form-context.ts'

/** How an answer is read from what is typed, and written where it is typed. */
export interface Codec {
  readonly read: (given: string) => Value
  readonly write: (answer: string) => string
}

interface Typed {
  readonly text: string
  /** Something has been typed and the field not left: its own problems wait until then. */
  readonly typing: boolean
  readonly inputProps: {
    readonly value: string
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void
    readonly onFocus: () => void
    readonly onBlur: () => void
  }
}

/**
 * A field one types in. What is typed stays as typed until the field is left; the answer it means is given with every
 * keystroke, so that sums follow along. What cannot be read is kept, as unreadable, and never thrown away.
 */
export function useTyped(path: Path, value: Value, { read, write }: Codec): Typed {
  const { form } = useForm()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? shown(value, write)
  return {
    text,
    typing: typed !== null,
    inputProps: {
      value: text,
      onChange({ target }) {
        setTyped(target.value)
        form.edit(path)
        form.answer(path, read(target.value))
      },
      onFocus: () => form.edit(path),
      onBlur() {
        // Tidied, and told what is wrong with it: both may move what is being clicked on.
        afterPress(() => setTyped(null))
        form.edit(null)
      },
    },
  }
}

function shown(value: Value, write: Codec['write']): string {
  if (typeof value === 'string') return write(value)
  return typeof value === 'object' && value !== null && 'unreadable' in value ? value.unreadable : ''
}

/** Text as it is. */
export const AS_TYPED: Codec = { read: (given) => (given === '' ? null : given), write: (answer) => answer }
