import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { memo, useMemo, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { groundEdits } from './parts/ground-edits.ts'
import { nameKey } from './parts/name-key.ts'
import { labelled, type Labelled } from './parts/part-edits.ts'
import { PartList, type RowProps } from './parts/PartList.tsx'
import { RowKey, RowWords } from './parts/RowInputs.tsx'
import { RowTools } from './parts/RowTools.tsx'
import { nameOf } from './place-text.ts'
import styles from './properties.module.css'
import { useEnglish } from './use-english.ts'

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

const GroundRow = memo(function GroundRow({ part, at, count, actions, detailed }: RowProps<Labelled> & { readonly detailed: boolean }) {
  const { properties: texts } = useTexts()
  const english = useEnglish()
  const label = texts.ground(at + 1)
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
        </div>
      ) : null}
    </>
  )
})
