import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useState } from 'react'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/**
 * A field to search a table with. What is typed stands in the field at once, whatever the address makes of it: an address
 * that lags behind would move the cursor.
 */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const [followed, setFollowed] = useState(value)
  if (value !== followed) {
    setFollowed(value)
    setTyped(value)
  }
  return (
    <Field label={label}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setFollowed(event.target.value)
            onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}
