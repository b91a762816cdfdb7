import type { ReactNode } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { nameOf } from '../place-text.ts'
import styles from '../properties.module.css'
import { useEnglish } from '../use-english.ts'
import { nameKey } from './name-key.ts'
import type { Labelled } from './part-edits.ts'
import type { RowProps } from './PartList.tsx'
import { RowKey, RowWords } from './RowInputs.tsx'
import { RowTools } from './RowTools.tsx'

interface LabelledRowProps extends RowProps<Labelled> {
  /** What the field of the label is called. */
  readonly label: string
  /** Whether the key is shown. */
  readonly keyed: boolean
  /** What more is set on the part, under its label. */
  readonly children?: ReactNode
}

/** A part of a list that is known by its label: the label in its languages, what moves and removes it, and under it its key and more. */
export function LabelledRow({ label, keyed, part, at, count, actions, children }: LabelledRowProps) {
  const { properties: texts } = useTexts()
  const english = useEnglish()
  const name = nameOf(part.key, part.label)
  return (
    <>
      <div className={styles['row']}>
        <RowWords label={label} part={part} language="sv" actions={actions} onLeave={() => nameKey(actions.edits, part)} />
        <RowTools of={part.key} name={name} at={at} count={count} actions={actions} />
      </div>
      {english ? <RowWords label={texts.inEnglish(label)} part={part} language="en" actions={actions} /> : null}
      {keyed || children ? (
        <div className={styles['details']}>
          {keyed ? <RowKey label={texts.keyOf(name)} of={part.key} actions={actions} /> : null}
          {children}
        </div>
      ) : null}
    </>
  )
}
