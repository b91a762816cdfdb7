import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useDesignStore } from '../../use-design.ts'
import { CountLimit } from '../fields/CountLimit.tsx'
import { WordsField } from '../fields/WordsField.tsx'
import type { Stays } from '../parts/use-part-list.ts'
import { Refused } from '../Refused.tsx'
import { useChange, useSubject } from '../subject.ts'
import { FixedRowRows } from './FixedRowRows.tsx'

type Rows = TableQuestion['rows']
type Added = Extract<Rows, { readonly added: unknown }>['added']

const NEW: { readonly fixed: Rows; readonly added: Rows } = {
  fixed: { fixed: [{ key: 'rad_1', label: { sv: 'Rad 1' } }] },
  added: { added: { name: { sv: 'rad' } } },
}

/** The rows of a table: which they are, or what is asked of those that are added. */
export function RowsFields({ rows }: { readonly rows: Rows }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const { of } = useSubject()
  const [stays, setStays] = useState<Stays | null>(null)
  const mode = 'fixed' in rows ? 'fixed' : 'added'
  const turn = (next: 'fixed' | 'added', evenSo = false) => {
    if (next === mode) return
    const refusal = store.edit({ kind: 'change', of, property: 'rows', value: NEW[next], ...(evenSo ? { evenSo } : {}) })
    setStays(refusal === null ? null : { refusal, evenSo: () => turn(next, true) })
  }
  return (
    <>
      <Radios
        label={texts.rows}
        options={[
          { key: 'fixed', label: texts.rowsAre.fixed },
          { key: 'added', label: texts.rowsAre.added },
        ]}
        value={mode}
        onChange={(next) => turn(next)}
      />
      <Refused stays={stays} evenSo={texts.changeEvenSo} />
      {'fixed' in rows ? <FixedRowRows rows={rows.fixed} /> : <AddedFields added={rows.added} />}
    </>
  )
}

function AddedFields({ added }: { readonly added: Added }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const withCount = (property: 'least' | 'most') => (count: Count | null) => {
    const { [property]: _before, ...others } = added
    return { added: count === null ? others : { ...others, [property]: count } }
  }
  return (
    <>
      <WordsField
        label={texts.rowName}
        help={texts.rowNameHelp}
        value={added.name}
        onChange={(name) => change('rows', { added: { ...added, name: name ?? { sv: '' } } })}
      />
      <CountLimit of="least" label={texts.leastRows} value={added.least} within={{ property: 'rows', holding: withCount('least') }} />
      <CountLimit of="most" label={texts.mostRows} value={added.most} within={{ property: 'rows', holding: withCount('most') }} />
    </>
  )
}
