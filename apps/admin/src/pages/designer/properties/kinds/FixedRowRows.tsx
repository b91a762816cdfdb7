import type { Text } from '@aterrapport/domain/text.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { memo, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { WordsField } from '../fields/WordsField.tsx'
import { LabelledRow } from '../parts/LabelledRow.tsx'
import { labelled } from '../parts/part-edits.ts'
import { PartList, type RowProps } from '../parts/PartList.tsx'
import { usePartEdits } from '../parts/use-part-edits.ts'
import { nameOf } from '../place-text.ts'
import { CostTypeField } from './CostTypeField.tsx'

interface FixedRow {
  readonly key: string
  readonly label: Text
  readonly help?: Text
  readonly costType?: string
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

const FixedRowRow = memo(function FixedRowRow({ detailed, ...row }: RowProps<FixedRow> & { readonly detailed: boolean }) {
  const { properties: texts, costTypes } = useTexts()
  const { part, at, actions } = row
  const name = nameOf(part.key, part.label)
  return (
    <LabelledRow {...row} label={texts.row(at + 1)} keyed={detailed}>
      {detailed ? (
        <>
          <WordsField label={texts.rowHelp(name)} value={part.help} onChange={(help) => actions.edits.change(part.key, 'help', help)} />
          <CostTypeField
            label={costTypes.costTypeOf(name)}
            costType={part.costType}
            onChange={(costType) => actions.edits.change(part.key, 'costType', costType)}
          />
        </>
      ) : null}
    </LabelledRow>
  )
})
