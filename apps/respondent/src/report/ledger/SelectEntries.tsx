import { useId } from 'react'

import type { LedgerSelection, ObjectChoice } from '@aterrapport/domain/ledger/selection.ts'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { Radio } from '@aterrapport/ui/controls/Radio.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'
import type { LedgerRead } from './asked.ts'
import { ChooseObjects } from './ChooseObjects.tsx'

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
                onChange={() => onChange({ ...selection, of: { dimension: found.dimension, objects: [] }, within: null })}
              />
            ))}
            <Radio
              name={name}
              label={texts.everything}
              checked={selection.of === null}
              onChange={() => onChange({ ...selection, of: null, within: null })}
            />
          </Options>
        )}
      </FieldGroup>
      {dimension === undefined ? null : (
        <>
          <ChooseObjects
            key={dimension.dimension}
            dimension={dimension}
            chosen={selection.of?.objects ?? []}
            onChange={(objects) => onChange({ ...selection, of: { dimension: dimension.dimension, objects } })}
          />
          <Narrowing
            dimensions={dimensions.filter((found) => found !== dimension)}
            within={selection.within}
            onChange={(within) => onChange({ ...selection, within })}
          />
        </>
      )}
    </section>
  )
}

interface NarrowingProps {
  readonly dimensions: LedgerRead['overview']['dimensions']
  readonly within: ObjectChoice | null
  readonly onChange: (within: ObjectChoice | null) => void
}

/** Of what was chosen only the entries that are posted on some objects of a second dimension too: a project within a cost centre. */
function Narrowing({ dimensions, within, onChange }: NarrowingProps) {
  const { select: texts } = useLedgerTexts()
  const dimension = dimensions.find((found) => found.dimension === within?.dimension)
  if (dimensions.length === 0) return null
  return (
    <>
      <Field label={texts.narrow} help={texts.narrowHelp}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={texts.notNarrowed}
            options={dimensions.map(({ dimension: key, name }) => ({ key, label: name }))}
            value={within?.dimension ?? ''}
            onChange={(key) => onChange(key === '' ? null : { dimension: key, objects: [] })}
          />
        )}
      </Field>
      {dimension === undefined ? null : (
        <ChooseObjects
          key={dimension.dimension}
          dimension={dimension}
          chosen={within?.objects ?? []}
          onChange={(objects) => onChange({ dimension: dimension.dimension, objects })}
        />
      )}
    </>
  )
}
