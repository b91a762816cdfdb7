import { IconButton } from '@aterrapport/ui/controls/IconButton.tsx'
import type { KeyboardEvent } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'
import type { PartActions } from './use-part-list.ts'

interface RowToolsProps {
  readonly of: string
  readonly name: string
  readonly at: number
  readonly count: number
  readonly actions: PartActions
}

/** What moves and removes one part of a list. */
export function RowTools({ of, name, at, count, actions }: RowToolsProps) {
  const { properties: texts } = useTexts()
  const onKeyDown = (event: KeyboardEvent) => actions.moveByKeys(event, of)
  return (
    <span className={styles['tools']}>
      <IconButton
        icon="up"
        label={texts.moveUp(name)}
        keys="Alt+↑"
        disabled={at === 0}
        onClick={() => actions.move(of, -1)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        icon="down"
        label={texts.moveDown(name)}
        keys="Alt+↓"
        disabled={at === count - 1}
        onClick={() => actions.move(of, 1)}
        onKeyDown={onKeyDown}
      />
      <IconButton icon="remove" label={texts.remove(name)} onClick={() => actions.remove(of, name)} />
    </span>
  )
}
