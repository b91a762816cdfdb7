import { plainText } from '@aterrapport/domain/form/plain-text.ts'
import { useState } from 'react'

interface Typed {
  readonly text: string
  /** What the draft has while this is what the field shows. */
  readonly stored: string
  readonly error: string | null
}

/**
 * A text that is edited as it is typed. What the draft refuses stays in the field with the reason; when the draft changes otherwise, by
 * undoing or by somebody else, the field shows that.
 */
export function useTypedText(stored: string, give: (text: string) => string | null) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const current = typed?.stored === stored ? typed : null
  return {
    error: current?.error ?? null,
    input: {
      value: current?.text ?? stored,
      onChange({ target }: { readonly target: { readonly value: string } }) {
        const error = give(target.value)
        setTyped({ text: target.value, stored: error === null ? plainText(target.value) : stored, error })
      },
    },
  }
}
