import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useId, useState } from 'react'

interface TypedProps {
  readonly label: string
  /** As it is shown while nobody types. */
  readonly value: string
  readonly numeric?: boolean
  /** What the text is, or why it is nothing. */
  readonly read: (text: string) => string | { readonly error: string }
  readonly onChange: (read: string) => void
}

/** A value that is typed. It is taken when one leaves the field or presses Enter; what cannot be read stays, and says why. */
export function Typed({ label, value, numeric = false, read, onChange }: TypedProps) {
  const id = useId()
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string | null } | null>(null)

  const error = typed?.error ?? null

  function finish(): void {
    if (typed === null) return
    const given = read(typed.text)
    if (typeof given !== 'string') {
      setTyped({ ...typed, error: given.error })
      return
    }
    setTyped(null)
    onChange(given)
  }

  return (
    <div>
      <TextInput
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : id}
        numeric={numeric}
        autoComplete="off"
        value={typed?.text ?? value}
        onChange={({ target }) => setTyped({ text: target.value, error: null })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
        }}
      />
      <div id={id} aria-live="polite">
        {error === null ? null : <Note severity="error">{error}</Note>}
      </div>
    </div>
  )
}
