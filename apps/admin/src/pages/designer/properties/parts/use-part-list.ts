import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { Part } from '@aterrapport/domain/design/part.ts'
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { PartEdits } from './part-edits.ts'
import type { PastedLine } from './pasted-lines.ts'

/** What has just happened to a list, for those who do not see it. */
export type Happened =
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'moved'; readonly at: number; readonly count: number }
  | { readonly kind: 'pasted'; readonly count: number }

/** Why a part of a list stays, and what does it even so. */
export interface Stays {
  readonly refusal: EditRefusal
  readonly evenSo: (() => void) | null
}

/** What the rows of a list do. The object stays the same while the list is, so that a row renders only when its own part changes. */
export interface PartActions {
  readonly edits: PartEdits
  /** Adds a part after the one of the key, or last, and goes to it. */
  addAfter(key: string | null): void
  paste(lines: readonly PastedLine[], after: string, instead: boolean): void
  remove(key: string, name: string): void
  move(key: string, by: -1 | 1): void
  /** Alt and an arrow moves. */
  moveByKeys(event: KeyboardEvent, key: string): void
  /** The same, and Enter adds the next. */
  onKeyDown(event: KeyboardEvent, key: string): void
}

interface PartListState {
  readonly frame: RefObject<HTMLFieldSetElement | null>
  readonly actions: PartActions
  readonly happened: Happened | null
  readonly stays: Stays | null
}

/** A list of parts worked by keyboard as well as by pointer: the focus goes to what was added or moved, and to the next after a removal. */
export function usePartList(edits: PartEdits, make: (taken: ReadonlySet<string>) => Part): PartListState {
  const frame = useRef<HTMLFieldSetElement>(null)
  const [happened, setHappened] = useState<Happened | null>(null)
  const [stays, setStays] = useState<Stays | null>(null)
  const actions = useMemo(() => {
    const attempt = (act: () => EditRefusal | null, evenSo: (() => void) | null = null): boolean => {
      let refusal: EditRefusal | null = null
      flushSync(() => {
        refusal = act()
        setHappened(null)
        setStays(refusal === null ? null : { refusal, evenSo })
      })
      return refusal === null
    }
    const following = (key: string | null) => (key === null ? null : (edits.keys()[edits.keys().indexOf(key) + 1] ?? null))
    const remove = (key: string, name: string, evenSo = false) => {
      const at = edits.keys().indexOf(key)
      const isGone = attempt(
        () => edits.remove(key, evenSo),
        () => remove(key, name, true),
      )
      if (!isGone) return
      focusRow(frame.current, Math.min(at, edits.keys().length - 1))
      setHappened({ kind: 'removed', name })
    }
    const move = (key: string, by: -1 | 1) => {
      const keys = edits.keys()
      const to = keys.indexOf(key) + by
      if (to < 0 || to >= keys.length) return
      const focused = document.activeElement
      const before = by === -1 ? (keys[to] ?? null) : (keys[to + 1] ?? null)
      if (!attempt(() => edits.move(key, before))) return
      // A control that is moved in the page loses the focus.
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
      else focusRow(frame.current, to)
      setHappened({ kind: 'moved', at: to + 1, count: keys.length })
    }
    const addAfter = (key: string | null) => {
      const before = following(key)
      if (!attempt(() => edits.add(make(new Set(edits.keys())), before))) return
      focusRow(frame.current, before === null ? edits.keys().length - 1 : edits.keys().indexOf(before) - 1)
    }
    const moveByKeys = (event: KeyboardEvent, key: string) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
      if (!event.altKey || by === null) return
      event.preventDefault()
      move(key, by)
    }
    return {
      edits,
      addAfter,
      moveByKeys,
      move,
      remove: (key: string, name: string) => remove(key, name),
      paste(lines: readonly PastedLine[], after: string, instead: boolean) {
        if (attempt(() => edits.paste(lines, after, instead))) setHappened({ kind: 'pasted', count: lines.length })
      },
      onKeyDown(event: KeyboardEvent, key: string) {
        moveByKeys(event, key)
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        addAfter(key)
      },
    }
  }, [edits, make])
  return { frame, actions, happened, stays }
}

/** The first control of a row, or the button that adds one when no row is left. */
function focusRow(frame: HTMLElement | null, at: number): void {
  const row = frame?.querySelectorAll(':scope > ol > li')[at]
  const control = row?.querySelector<HTMLElement>('input, textarea, select, button') ?? frame?.querySelector<HTMLElement>('[data-add]')
  control?.focus()
}
