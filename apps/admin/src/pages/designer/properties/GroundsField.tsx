import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { memo, useMemo, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { groundEdits } from './parts/ground-edits.ts'
import { LabelledRow } from './parts/LabelledRow.tsx'
import { labelled, type Labelled } from './parts/part-edits.ts'
import { PartList, type RowProps } from './parts/PartList.tsx'

function newGround(taken: ReadonlySet<string>) {
  return labelled('grund', taken)
}

/** What the one who signs may found the authority on. */
export function GroundsField({ grounds }: { readonly grounds: readonly Labelled[] }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const edits = useMemo(() => groundEdits(store), [store])
  const [detailed, setDetailed] = useState(false)
  return (
    <PartList
      legend={texts.grounds}
      help={texts.groundsHelp}
      word={texts.groundWord}
      parts={grounds}
      edits={edits}
      make={newGround}
      add={texts.addGround}
      row={GroundRow}
      more={{ detailed }}
    >
      <Checkbox label={texts.groundDetails} checked={detailed} onChange={({ target }) => setDetailed(target.checked)} />
    </PartList>
  )
}

const GroundRow = memo(function GroundRow({ detailed, ...row }: RowProps<Labelled> & { readonly detailed: boolean }) {
  const { properties: texts } = useTexts()
  return <LabelledRow {...row} label={texts.ground(row.at + 1)} keyed={detailed} />
})
