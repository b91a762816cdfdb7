import { useState } from 'react'

import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import type { LedgerRead } from './asked.ts'

/** More than so many are found by searching. */
const MOST_SHOWN = 30

interface ChooseObjectsProps {
  readonly dimension: LedgerRead['overview']['dimensions'][number]
  readonly chosen: readonly string[]
  readonly onChange: (objects: readonly string[]) => void
}

/** The objects of one dimension, as many as are wanted; those that are chosen stand first. */
export function ChooseObjects({ dimension, chosen, onChange }: ChooseObjectsProps) {
  const { select: texts } = useLedgerTexts()
  const language = useLanguage()
  const [sought, setSought] = useState('')
  const { objects, name } = dimension
  const words = sought.trim().toLowerCase()
  const found = objects.filter((one) => chosen.includes(one.object) || `${one.object} ${one.name}`.toLowerCase().includes(words))
  const shown = found.toSorted((a, b) => Number(chosen.includes(b.object)) - Number(chosen.includes(a.object))).slice(0, MOST_SHOWN)
  return (
    <>
      {objects.length > MOST_SHOWN / 3 ? (
        <Field label={texts.find}>
          {(wiring) => <TextInput {...wiring} type="search" value={sought} onChange={({ target }) => setSought(target.value)} />}
        </Field>
      ) : null}
      <FieldGroup
        label={texts.objects(name)}
        hint={found.length > shown.length ? texts.found(shown.length, found.length) : undefined}
        notes={found.length === 0 ? texts.none : null}
      >
        {() => (
          <Options>
            {shown.map(({ object, name: called, costs }) => (
              <Checkbox
                key={object}
                label={texts.object(`${object} ${called}`.trim(), formatAmount(costs, language))}
                checked={chosen.includes(object)}
                onChange={({ target }) => onChange(target.checked ? [...chosen, object] : chosen.filter((other) => other !== object))}
              />
            ))}
          </Options>
        )}
      </FieldGroup>
    </>
  )
}
