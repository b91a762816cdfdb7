import { memo, useMemo } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { groundEdits } from './parts/ground-edits.ts'
import { nameKey } from './parts/name-key.ts'
import { labelled, type Labelled } from './parts/part-edits.ts'
import { NOTHING_MORE, PartList, type RowProps } from './parts/PartList.tsx'
import { RowWords } from './parts/RowInputs.tsx'
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
      more={NOTHING_MORE}
    />
  )
}

const GroundRow = memo(function GroundRow({ part, at, count, actions }: RowProps<Labelled>) {
  const { properties: texts } = useTexts()
  const english = useEnglish()
  const label = texts.ground(at + 1)
  return (
    <>
      <div className={styles['row']}>
        <RowWords label={label} part={part} language="sv" actions={actions} onLeave={() => nameKey(actions.edits, part)} />
        <RowTools of={part.key} name={nameOf(part.key, part.label)} at={at} count={count} actions={actions} />
      </div>
      {english ? <RowWords label={texts.inEnglish(label)} part={part} language="en" actions={actions} /> : null}
    </>
  )
})
