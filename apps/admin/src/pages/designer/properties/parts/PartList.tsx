import type { Part } from '@aterrapport/domain/design/part.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useId, type ComponentType, type ReactNode } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'
import { Refused } from '../Refused.tsx'
import type { PartEdits } from './part-edits.ts'
import { usePartList, type PartActions } from './use-part-list.ts'
import { useStableIds } from './use-stable-ids.ts'

export interface RowProps<P extends Part> {
  readonly part: P
  readonly at: number
  readonly count: number
  readonly actions: PartActions
}

/** For a list whose rows need only their own part. */
export const NOTHING_MORE = {}

interface PartListProps<P extends Part, More extends object> {
  readonly legend: string
  /** The heading above says the same to those who see it. */
  readonly quietLegend?: boolean
  readonly help?: string
  /** What one part is called in a sentence: "Alternativ". */
  readonly word: string
  readonly parts: readonly P[]
  readonly edits: PartEdits
  /** A new part with a key that is not taken. The function must stay the same. */
  readonly make: (taken: ReadonlySet<string>) => Part
  readonly add: string
  readonly problems?: readonly string[]
  readonly row: ComponentType<RowProps<P> & More>
  /** What every row is told besides. */
  readonly more: More
  /** What says which sort is added. */
  readonly addBeside?: ReactNode
  /** Stands above the rows. */
  readonly children?: ReactNode
}

/** A list of parts that one adds to, moves in and removes from. */
export function PartList<P extends Part, More extends object>(props: PartListProps<P, More>) {
  const { legend, quietLegend = false, help, word, parts, edits, make, add, problems = [], row: Row, more, addBeside, children } = props
  const { properties: texts } = useTexts()
  const { frame, actions, happened, stays } = usePartList(edits, make)
  const ids = useStableIds(parts.map(({ key }) => key))
  const described = useId()
  return (
    <fieldset ref={frame} className={styles['list']} aria-describedby={help === undefined ? undefined : described}>
      <legend className={quietLegend ? 'only-for-screen-readers' : undefined}>{legend}</legend>
      {help === undefined ? null : (
        <p id={described} className={styles['help']}>
          {help}
        </p>
      )}
      {children}
      <ol>
        {parts.map((part, at) => (
          <li key={ids[at]}>
            <Row {...more} part={part} at={at} count={parts.length} actions={actions} />
          </li>
        ))}
      </ol>
      {problems.map((problem) => (
        <Note key={problem} severity="error">
          {problem}
        </Note>
      ))}
      <Refused stays={stays} evenSo={texts.removeEvenSo} />
      <div className={styles['add']}>
        {addBeside}
        <Button size="small" data-add onClick={() => actions.addAfter(null)}>
          {add}
        </Button>
      </div>
      <output className={styles['happened']}>
        {happened?.kind === 'removed' ? texts.removed(word, happened.name) : null}
        {happened?.kind === 'moved' ? texts.movedTo(word, happened.at, happened.count) : null}
        {happened?.kind === 'pasted' ? texts.pasted(happened.count) : null}
      </output>
    </fieldset>
  )
}
