import { useState, type KeyboardEvent, type RefObject } from 'react'
import { completionsAt, type Caret, type Completion, type Completions, type Writable } from './completions.ts'

/** Where it was opened: with another text it is closed. */
interface Opened extends Caret {
  readonly active: number
}

interface Given {
  readonly text: string
  readonly writable: Writable
  readonly input: RefObject<HTMLTextAreaElement | null>
  /** The text after something has been put in, and where the caret then stands. */
  readonly onInsert: (text: string, caret: number) => void
}

/** The list of what may be written at the caret: it opens as one types, or with Ctrl and space. */
export function useCompletion({ text, writable, input, onInsert }: Given) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const found = opened !== null && opened.text === text ? completionsAt(opened, writable) : null
  const shown = found !== null && found.list.length > 0 && !isWritten(text, found) ? found : null
  const active = Math.min(opened?.active ?? 0, (shown?.list.length ?? 1) - 1)

  function typed(next: string, caret: number): void {
    setOpened({ text: next, caret, asked: false, active: 0 })
  }

  function insert(completion: Completion): void {
    if (shown === null) return
    const next = text.slice(0, shown.from) + completion.insert + text.slice(shown.to)
    setOpened(null)
    onInsert(next, shown.from + completion.insert.length)
  }

  /** Whether the key was for the list. */
  function press(event: KeyboardEvent): boolean {
    if (event.key === ' ' && event.ctrlKey) {
      const caret = input.current?.selectionStart ?? text.length
      setOpened({ text, caret, asked: true, active: 0 })
      return true
    }
    if (shown === null || opened === null) return false
    const { list } = shown
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : list.length - 1
        setOpened({ ...opened, active: (active + step) % list.length })
        return true
      }
      case 'Enter':
      case 'Tab': {
        const chosen = list[active]
        if (chosen === undefined || event.shiftKey) return false
        insert(chosen)
        return true
      }
      case 'Escape':
        setOpened(null)
        return true
      default:
        return false
    }
  }

  return { list: shown?.list ?? [], active, typed, insert, press, close: () => setOpened(null) }
}

/** What is already there whole needs no list over what stands below it. */
function isWritten(text: string, { from, to, list }: Completions): boolean {
  const given = text.slice(from, to)
  return list.some(({ insert }) => insert.trim() === given)
}
