import { IconButton } from '@aterrapport/ui/controls/IconButton.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useEffect, useEffectEvent } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { nameOfItem } from '../outline/name-of-item.ts'
import { refusalText } from '../properties/refusal-text.ts'
import { placeKey } from '../store/place-key.ts'
import { useDesign, useDesignStore } from '../use-design.ts'

/** Takes back and does again, by button and by keys; says what came of it, which may stand elsewhere in the draft. */
export function UndoRedo() {
  const texts = useTexts()
  const store = useDesignStore()
  const mayUndo = useDesign((state) => state.mayUndo)
  const mayRedo = useDesign((state) => state.mayRedo)

  function step(way: 'undo' | 'redo'): void {
    const { mayUndo: undoable, mayRedo: redoable } = store.state()
    if (!(way === 'undo' ? undoable : redoable)) return
    const refusal = store[way]()
    if (refusal === null)
      showMessage('info', texts.designer.stepped[way](nameOfItem(placeKey(store.state()), store.state().draft, texts.designer)))
    else if (refusal.kind === 'overtaken') showMessage('error', texts.designer.stepped.overtaken(refusal.by))
    else showMessage('error', `${texts.designer.stepped.refused} ${refusalText(refusal, store.state().draft, texts)}`)
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const way = wayOf(event)
    if (way === null) return
    event.preventDefault()
    step(way)
  })
  // Keys are pressed wherever the focus is, so they are listened for in the whole window.
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  return (
    <span style={{ display: 'inline-flex' }}>
      <IconButton icon="undo" label={texts.designer.undo} keys="Ctrl+Z" disabled={!mayUndo} onClick={() => step('undo')} />
      <IconButton icon="redo" label={texts.designer.redo} keys="Ctrl+Y" disabled={!mayRedo} onClick={() => step('redo')} />
    </span>
  )
}

/** Which way the keys step; null when they mean something else. In a text field they are the field's own. */
function wayOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isTextField(event.target)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
