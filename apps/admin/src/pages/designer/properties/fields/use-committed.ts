import { useState, type KeyboardEvent } from 'react'

interface Typed {
  readonly text: string
  readonly stored: string
  readonly error: string | null
}

/**
 * A value that is given when the field is left or with Enter, as numbers and keys are. A bad one stays in the field with the reason and
 * changes nothing; Escape gives back what the draft has.
 */
export function useCommitted(stored: string, commit: (text: string) => string | null) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const current = typed?.stored === stored ? typed : null
  const give = (text: string) => {
    const error = text.trim() === stored ? null : commit(text.trim())
    setTyped(error === null ? null : { text, stored, error })
  }
  const finish = () => {
    if (current !== null) give(current.text)
  }
  return {
    error: current?.error ?? null,
    /** Gives a value that was proposed rather than typed. */
    give,
    input: {
      value: current?.text ?? stored,
      onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped({ text: target.value, stored, error: null }),
      onBlur: finish,
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Escape') setTyped(null)
        if (event.key !== 'Enter') return
        event.preventDefault() // a list around it would add a part
        finish()
      },
    },
  }
}
