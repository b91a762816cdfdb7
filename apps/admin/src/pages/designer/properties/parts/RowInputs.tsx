import type { Language } from '@aterrapport/domain/text.ts'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'
import { useRefusalText } from '../subject.ts'
import { useCommitted } from '../fields/use-committed.ts'
import { useTypedText } from '../fields/use-typed-text.ts'
import { inOneLine } from '../fields/in-one-line.ts'
import { withWords } from '../fields/with-words.ts'
import type { Labelled } from './part-edits.ts'
import { pastedLines } from './pasted-lines.ts'
import type { PartActions } from './use-part-list.ts'

interface RowWordsProps {
  readonly label: string
  readonly part: Labelled
  readonly language: Language
  readonly actions: PartActions
  readonly onLeave?: () => void
}

/** The label of a part in a list, in one language. A list that is pasted here becomes parts of its own. */
export function RowWords({ label, part, language, actions, onLeave }: RowWordsProps) {
  const why = useRefusalText()
  const error = useId()
  const give = (text: string) => why(actions.edits.change(part.key, 'label', withWords(part.label, language, text) ?? { sv: '' }))
  const typed = useTypedText(part.label[language] ?? '', give)
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = language === 'sv' ? pastedLines(event.clipboardData.getData('text/plain')) : []
    if (lines.length < 2) return
    event.preventDefault()
    const { selectionStart, selectionEnd, value } = event.currentTarget
    actions.paste(lines, part.key, selectionStart === 0 && selectionEnd === value.length)
  }
  return (
    <>
      <TextArea
        {...typed.input}
        rows={1}
        style={{ minHeight: 'var(--control-height)' }}
        onChange={({ target }) => typed.input.onChange({ target: { value: inOneLine(target.value) } })}
        aria-label={label}
        aria-invalid={typed.error === null ? undefined : true}
        aria-describedby={typed.error === null ? undefined : error}
        lang={language}
        onBlur={onLeave}
        onPaste={paste}
        onKeyDown={(event: KeyboardEvent) => actions.onKeyDown(event, part.key)}
      />
      {typed.error === null ? null : (
        <div id={error}>
          <Note severity="error">{typed.error}</Note>
        </div>
      )}
    </>
  )
}

/** The key of a part in a list, where it has no label beside it. */
export function RowKey({ label, of, actions }: { readonly label: string; readonly of: string; readonly actions: PartActions }) {
  const why = useRefusalText()
  const error = useId()
  const { properties: texts } = useTexts()
  const committed = useCommitted(of, (to) => why(actions.edits.rename(of, to)))
  return (
    <>
      <label className={styles['rowKey']}>
        <span>{texts.key}</span>
        <TextInput
          {...committed.input}
          aria-label={label}
          aria-invalid={committed.error === null ? undefined : true}
          aria-describedby={committed.error === null ? undefined : error}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
        />
      </label>
      {committed.error === null ? null : (
        <div id={error}>
          <Note severity="error">{committed.error}</Note>
        </div>
      )}
    </>
  )
}
