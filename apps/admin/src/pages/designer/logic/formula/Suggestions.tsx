import { useTexts } from '../../../../texts/use-texts.ts'
import type { Completion } from './completions.ts'
import styles from './formula.module.css'

interface SuggestionsProps {
  readonly id: string
  readonly list: readonly Completion[]
  readonly active: number
  readonly onChoose: (completion: Completion) => void
}

export function optionId(list: string, at: number): string {
  return `${list}-${at}`
}

/** The list under the field. The focus stays in the field, which says which option is the active one. */
export function Suggestions({ id, list, active, onChoose }: SuggestionsProps) {
  const { logic: texts } = useTexts()
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select takes the focus, which has to stay in the field */}
      <div id={id} role="listbox" tabIndex={-1} aria-label={texts.suggestions} className={styles['suggestions']} hidden={list.length === 0}>
        {list.map((completion, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys go to the field
          <div
            key={completion.key}
            id={optionId(id, at)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            ref={at === active ? intoView : null}
            onMouseDown={(event) => event.preventDefault()} // the focus stays in the field
            onClick={() => onChoose(completion)}
          >
            <code>{completion.insert.trim()}</code>
            <span>{completion.label}</span>
            <small>{completion.detail}</small>
          </div>
        ))}
      </div>
      <output className="only-for-screen-readers">{list.length === 0 ? '' : texts.suggested(list.length)}</output>
    </>
  )
}

function intoView(option: HTMLDivElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
