import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { IconButton } from '@aterrapport/ui/controls/IconButton.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useId, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import styles from './properties.module.css'
import { useChange, useRefusalText } from './subject.ts'

/** The tags of a question, with those that other questions have offered. */
export function TagsField({ tags }: { readonly tags: readonly string[] }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const known = useKnownTags()
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const give = (next: readonly string[]) => change('tags', next.length === 0 ? null : next)
  const add = () => {
    const tag = typed.trim()
    const refused = tag === '' || tags.includes(tag) ? null : why(give([...tags, tag]))
    setError(refused)
    if (refused === null) setTyped('')
  }
  return (
    <FieldGroup label={texts.tags} help={texts.tagsHelp} error={error}>
      {() => (
        <>
          {tags.length === 0 ? null : (
            <ul className={styles['tags']}>
              {tags.map((tag) => (
                <li key={tag}>
                  {tag}
                  <IconButton
                    icon="remove"
                    label={texts.removeTag(tag)}
                    onClick={() => {
                      give(tags.filter((one) => one !== tag))
                      input.current?.focus()
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          <div className={styles['row']}>
            <TextInput
              ref={input}
              aria-label={texts.tags}
              aria-invalid={error === null ? undefined : true}
              list={list}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                add()
              }}
            />
            <Button size="small" onClick={add}>
              {texts.addTag}
            </Button>
          </div>
          <datalist id={list}>
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
          </datalist>
        </>
      )}
    </FieldGroup>
  )
}

function useKnownTags(): readonly string[] {
  const sections = useDesign(({ draft }) => draft.sections)
  return useMemo(() => {
    const questions = sections.flatMap((section) => section.questions)
    return [...new Set(questions.flatMap(({ tags = [] }) => tags))].toSorted((a, b) => a.localeCompare(b, 'sv'))
  }, [sections])
}
