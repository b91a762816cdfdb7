import { newColumn } from '@aterrapport/domain/design/new-part.ts'
import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useCallback, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useDesignStore } from '../../use-design.ts'
import { turnPanel } from '../panel-heading.ts'
import { PartList, type RowProps } from '../parts/PartList.tsx'
import { RowTools } from '../parts/RowTools.tsx'
import { usePartEdits } from '../parts/use-part-edits.ts'
import { nameOf } from '../place-text.ts'
import styles from '../properties.module.css'
import { useProblems, useSubject } from '../subject.ts'
import { SCALAR_KINDS } from './scalar-kinds.ts'

/** The columns of a table. Each opens in the panel as the question it is. */
export function ColumnRows({ columns }: { readonly columns: readonly ScalarQuestion[] }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const { place } = useSubject()
  const table = place.question ?? ''
  const edits = usePartEdits('columns', 'kolumn')
  const [kind, setKind] = useState<ScalarQuestion['kind']>('text')
  const make = useCallback(() => newColumn(store.state().draft, table, kind), [store, table, kind])
  const problems = useProblems('rows')
  return (
    <PartList
      legend={texts.columns}
      word={texts.columnWord}
      parts={columns}
      edits={edits}
      make={make}
      add={texts.addColumn}
      problems={problems}
      row={ColumnRow}
      more={{ table }}
      addBeside={
        <Field label={texts.newColumnKind}>
          {(wiring) => (
            <Select
              {...wiring}
              empty={null}
              options={SCALAR_KINDS.map((key) => ({ key, label: texts.kinds[key] }))}
              value={kind}
              onChange={(chosen) => setKind(SCALAR_KINDS.find((key) => key === chosen) ?? kind)}
            />
          )}
        </Field>
      }
    />
  )
}

function ColumnRow({ part, at, count, actions, table }: RowProps<ScalarQuestion> & { readonly table: string }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const name = nameOf(part.key, part.label)
  return (
    <div className={styles['column']}>
      <Button
        look="quiet"
        size="small"
        onClick={() => turnPanel(() => store.select({ kind: 'column', question: table, key: part.key }))}
        onKeyDown={(event) => actions.moveByKeys(event, part.key)}
      >
        {name}
      </Button>
      <span className={styles['summary']}>{texts.kinds[part.kind]}</span>
      <RowTools of={part.key} name={name} at={at} count={count} actions={actions} />
    </div>
  )
}
