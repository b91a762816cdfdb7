import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { useChange } from '../subject.ts'

interface FlagPropertyProps {
  readonly property: string
  readonly label: string
  readonly help?: string
  readonly checked: boolean
  /** What the property is when it is chosen; it is left out otherwise. */
  readonly value?: true | 2
}

/** Something that the subject is or is not. */
export function FlagProperty({ property, label, help, checked, value = true }: FlagPropertyProps) {
  const change = useChange()
  return <Checkbox label={label} help={help} checked={checked} onChange={({ target }) => change(property, target.checked ? value : null)} />
}
