import { memo, type ReactNode, useState } from 'react'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Fault } from '../../by-hand/field.ts'
import { useField, useStore } from './store.ts'

const FAULTS: Readonly<Record<Fault, string>> = {
  required: 'Svara på frågan.',
  number: 'Skriv ett tal.',
  least: 'Talet är för litet.',
  most: 'Talet är för stort.',
  decimals: 'Talet har för många decimaler.',
  length: 'Texten är för lång.',
  choice: 'Välj ett av alternativen.',
  check: 'Det stämmer inte med de andra svaren.',
}

const KRONOR = new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK', minimumFractionDigits: 2 })

interface FieldProps {
  readonly path: Path
  readonly label: string
}

function Labelled({ path, label, children }: FieldProps & { readonly children: ReactNode }) {
  const { faults } = useField(path)
  return (
    <div className="field">
      <label htmlFor={`q-${path}`}>{label}</label>
      {children}
      <div id={`q-${path}-faults`} aria-live="polite">
        {faults.map((fault) => (
          <p key={fault} className="fault">
            {FAULTS[fault]}
          </p>
        ))}
      </div>
    </div>
  )
}

export const NumberField = memo(function NumberField({ path, label }: FieldProps) {
  const store = useStore()
  const field = useField(path)
  const [typed, setTyped] = useState<string | null>(null)
  if (!field.visible) return null
  return (
    <Labelled path={path} label={label}>
      <input
        id={`q-${path}`}
        inputMode="decimal"
        aria-describedby={`q-${path}-faults`}
        aria-invalid={field.faults.length > 0}
        value={typed ?? (typeof field.given === 'string' ? field.given.replace('.', ',') : '')}
        onChange={({ target }) => {
          setTyped(target.value)
          store.answer(path, target.value === '' ? null : target.value.replaceAll(/\s/g, '').replace(',', '.'))
        }}
        onBlur={() => setTyped(null)}
      />
    </Labelled>
  )
})

export const TextField = memo(function TextField({ path, label }: FieldProps) {
  const store = useStore()
  const field = useField(path)
  if (!field.visible) return null
  return (
    <Labelled path={path} label={label}>
      <input
        id={`q-${path}`}
        aria-describedby={`q-${path}-faults`}
        aria-invalid={field.faults.length > 0}
        value={typeof field.given === 'string' ? field.given : ''}
        onChange={({ target }) => store.answer(path, target.value === '' ? null : target.value)}
      />
    </Labelled>
  )
})

export const YesNoField = memo(function YesNoField({ path, label }: FieldProps) {
  const store = useStore()
  const { given } = useField(path)
  return (
    <fieldset id={`q-${path}`}>
      <legend>{label}</legend>
      {([true, false] as const).map((value) => (
        <label key={String(value)}>
          <input type="radio" name={path} checked={given === value} onChange={() => store.answer(path, value)} />
          {value ? 'Ja' : 'Nej'}
        </label>
      ))}
    </fieldset>
  )
})

export const StatusField = memo(function StatusField({ path, label }: FieldProps) {
  const store = useStore()
  const { given } = useField(path)
  return (
    <Labelled path={path} label={label}>
      <select
        id={`q-${path}`}
        value={typeof given === 'string' ? given : ''}
        onChange={({ target }) => store.answer(path, target.value === '' ? null : target.value)}
      >
        <option value="">Välj</option>
        <option value="done">Genomförd</option>
        <option value="planned">Planerad</option>
      </select>
    </Labelled>
  )
})

export const Reckoned = memo(function Reckoned({ path, label }: FieldProps) {
  const { number } = useField(path)
  return (
    <p>
      {label}: <output id={`q-${path}`}>{number === null ? '–' : KRONOR.format(number.toNumber())}</output>
    </p>
  )
})
