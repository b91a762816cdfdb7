import type { Letters as Span } from '@aterrapport/domain/expression/parse.ts'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../../../../texts/use-texts.ts'
import type { Writable } from './completions.ts'
import { Letters } from './Letters.tsx'
import { optionId, Suggestions } from './Suggestions.tsx'
import { useCompletion } from './use-completion.ts'
import styles from './formula.module.css'

interface FormulaInputProps {
  readonly text: string
  readonly wrong: readonly Span[]
  readonly writable: Writable
  readonly wiring: {
    readonly 'aria-labelledby': string
    readonly 'aria-describedby': string
    readonly 'aria-invalid': boolean | undefined
  }
  readonly onType: (text: string) => void
  /** The one who writes leaves it, or presses Enter. */
  readonly onFinish: () => void
}

/** The field of a formula, with what may be written in a list under it and waves under what is wrong. */
export function FormulaInput({ text, wrong, writable, wiring, onType, onFinish }: FormulaInputProps) {
  const { logic: texts } = useTexts()
  const id = useId()
  const input = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const completion = useCompletion({
    text,
    writable,
    input,
    onInsert(next, caret) {
      // The caret can only be put where the letters already are.
      flushSync(() => onType(next))
      input.current?.focus()
      input.current?.setSelectionRange(caret, caret)
    },
  })
  const isOpen = completion.list.length > 0
  return (
    <div className={styles['formula']}>
      <div className={styles['field']}>
        <Letters text={text} wrong={wrong} mirror={mirror} />
        {/* A list of options belongs to it, but a field of several lines is no combobox to a browser. */}
        <TextArea
          {...wiring}
          ref={input}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? id : undefined}
          aria-activedescendant={isOpen ? optionId(id, completion.active) : undefined}
          title={texts.formulaHelp}
          value={text}
          onChange={({ target }) => {
            const next = target.value.replaceAll('\n', ' ')
            onType(next)
            completion.typed(next, target.selectionStart)
          }}
          onKeyDown={(event) => {
            if (completion.press(event)) event.preventDefault()
            else if (event.key === 'Enter') {
              event.preventDefault()
              onFinish()
            }
          }}
          onScroll={({ currentTarget }) => mirror.current?.scrollTo(0, currentTarget.scrollTop)}
          onBlur={() => {
            completion.close()
            onFinish()
          }}
        />
      </div>
      <Suggestions id={id} list={completion.list} active={completion.active} onChoose={completion.insert} />
    </div>
  )
}
