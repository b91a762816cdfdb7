import type { Text } from '@aterrapport/domain/text.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { memo, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { WordsField } from '../fields/WordsField.tsx'
import { nameKey } from '../parts/name-key.ts'
import { labelled } from '../parts/part-edits.ts'
import { PartList, type RowProps } from '../parts/PartList.tsx'
import { RowKey, RowWords } from '../parts/RowInputs.tsx'
import { RowTools } from '../parts/RowTools.tsx'
import { usePartEdits } from '../parts/use-part-edits.ts'
import { nameOf } from '../place-text.ts'
import styles from '../properties.module.css'
import { useEnglish } from '../use-english.ts'

interface FixedRow {
  readonly key: string
  readonly label: Text
  readonly help?: Text
}

const WORD = 'rad'

function newRow(taken: ReadonlySet<string>) {
  return labelled(WORD, taken)
}

/** The rows of a table that are the same for everyone. */
export function FixedRowRows({ rows }: { readonly rows: readonly FixedRow[] }) {
  const { properties: texts } = useTexts()
  const edits = usePartEdits('rows', WORD)
  const [detailed, setDetailed] = useState(false)
  return (
    <PartList
      legend={texts.rowsAre.fixed}
      help={texts.rowsHelp}
      word={texts.rowWord}
      parts={rows}
      edits={edits}
      make={newRow}
      add={texts.addRow}
      row={FixedRowRow}
      more={{ detailed }}
    >
      <Checkbox label={texts.rowDetails} checked={detailed} onChange={({ target }) => setDetailed(target.checked)} />
    </PartList>
  )
}

const FixedRowRow = memo(function FixedRowRow({ part, at, count, actions, detailed }: RowProps<FixedRow> & { readonly detailed: boolean }) {
  const { properties: texts } = useTexts()
  const english = useEnglish()
  const label = texts.row(at + 1)
  const name = nameOf(part.key, part.label)
  return (
    <>
      <div className={styles['row']}>
        <RowWords label={label} part={part} language="sv" actions={actions} onLeave={() => nameKey(actions.edits, part)} />
        <RowTools of={part.key} name={name} at={at} count={count} actions={actions} />
      </div>
      {english ? <RowWords label={texts.inEnglish(label)} part={part} language="en" actions={actions} /> : null}
      {detailed ? (
        <div className={styles['details']}>
          <RowKey label={texts.keyOf(name)} of={part.key} actions={actions} />
          <WordsField label={texts.rowHelp(name)} value={part.help} onChange={(help) => actions.edits.change(part.key, 'help', help)} />
        </div>
      ) : null}
    </>
  )
})
