import { useId, useState } from 'react'

import type { LedgerSelection } from '@aterrapport/domain/ledger/selection.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { Radio } from '@aterrapport/ui/controls/Radio.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'
import type { LedgerRead } from './asked.ts'

interface SelectEntriesProps {
  readonly overview: LedgerRead['overview']
  readonly selection: LedgerSelection
  readonly onChange: (selection: LedgerSelection) => void
}

/** The year, and the project, cost centre or other object whose entries count. */
export function SelectEntries({ overview, selection, onChange }: SelectEntriesProps) {
  const { select: texts } = useLedgerTexts()
  const name = useId()
  const { years, dimensions } = overview
  const dimension = dimensions.find((found) => found.dimension === selection.of?.dimension)
  return (
    <section className={styles['part']}>
      <h2>{texts.title}</h2>
      {years.length > 1 ? (
        <Field label={texts.year}>
          {(wiring) => (
            <Select
              {...wiring}
              empty={null}
              options={years.map(({ year }) => ({ key: String(year), label: year === null ? texts.noYear : String(year) }))}
              value={String(selection.year)}
              onChange={(key) => onChange({ ...selection, year: key === 'null' ? null : Number(key) })}
            />
          )}
        </Field>
      ) : null}
      <FieldGroup label={texts.by}>
        {() => (
          <Options>
            {dimensions.map((found) => (
              <Radio
                key={found.dimension}
                name={name}
                label={found.name}
                checked={found === dimension}
                onChange={() => onChange({ ...selection, of: { dimension: found.dimension, objects: [] } })}
              />
            ))}
            <Radio
              name={name}
              label={texts.everything}
              checked={selection.of === null}
              onChange={() => onChange({ ...selection, of: null })}
            />
          </Options>
        )}
      </FieldGroup>
      {dimension === undefined ? null : (
        <Objects
          key={dimension.dimension}
          dimension={dimension}
          chosen={selection.of?.objects ?? []}
          onChange={(objects) => onChange({ ...selection, of: { dimension: dimension.dimension, objects } })}
        />
      )}
    </section>
  )
}

/** More than so many are found by searching. */
const MOST_SHOWN = 30

interface ObjectsProps {
  readonly dimension: LedgerRead['overview']['dimensions'][number]
  readonly chosen: readonly string[]
  readonly onChange: (objects: readonly string[]) => void
}

function Objects({ dimension, chosen, onChange }: ObjectsProps) {
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
