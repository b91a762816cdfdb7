import { duplicate } from '@aterrapport/domain/design/free-keys.ts'
import type { DesignEdit, EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import { newQuestion, newSection } from '@aterrapport/domain/design/new-part.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Kind } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Dropped } from '@aterrapport/ui/layout/tree-drop.ts'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import type { DesignStore } from '../design-store.ts'
import { refusalText } from '../properties/refusal-text.ts'
import { partOf, placeKey } from '../store/place-key.ts'
import { useDesignStore } from '../use-design.ts'
import { indexOf } from './draft-index.ts'
import { drop, step } from './moves.ts'
import { nameOfItem } from './name-of-item.ts'

/** Something that is to be removed although other things depend on it. */
export interface Removing {
  readonly key: string
  readonly dependants: readonly DesignPlace[]
}

interface Given {
  readonly store: DesignStore
  readonly texts: Texts
  readonly say: (what: string) => void
  readonly setRemoving: (removing: Removing | null) => void
}

/** What can be done with the items of the outline, each told when it is done. The same object until the language is another. */
export function useOutlineActions() {
  const store = useDesignStore()
  const texts = useTexts()
  const [removing, setRemoving] = useState<Removing | null>(null)
  const [said, say] = useState('')
  const actions = useMemo(() => outlineActions({ store, texts, say, setRemoving }), [store, texts])
  return { actions, removing, said }
}

function outlineActions({ store, texts, say, setRemoving }: Given) {
  const { outline: words } = texts.designer
  const draftNow = () => store.state().draft
  const nameNow = (key: string) => nameOfItem(key, draftNow(), texts.designer)

  /** Does an edit, in the page before anything more is done; whether it was done. */
  function done(edit: DesignEdit | null): boolean {
    if (edit === null) return false
    const refusal = flushSync(() => store.edit(edit))
    if (refusal !== null) tell(refusal)
    return refusal === null
  }

  function tell(refusal: EditRefusal): void {
    showMessage('error', refusalText(refusal, draftNow(), texts))
  }

  function addSection(): string | null {
    const draft = draftNow()
    const section = newSection(draft)
    const place = partOf(placeKey(store.state()))
    const home = place?.kind === 'question' ? indexOf(draft).homes.get(place.key)?.key : place?.key
    const at = draft.sections.findIndex(({ key }) => key === home)
    const before = at === -1 ? null : (draft.sections[at + 1]?.key ?? null)
    if (!done({ kind: 'add', into: { kind: 'sections' }, part: section, before })) return null
    store.select({ kind: 'section', key: section.key })
    return section.key
  }

  /** After the selected question; else last in the selected section, or in the last. A draft without sections gets one. */
  function addQuestion(kind: Kind): boolean {
    const draft = draftNow()
    const place = partOf(placeKey(store.state()))
    const beside = place?.kind === 'question' ? indexOf(draft).homes.get(place.key) : undefined
    const into = beside?.key ?? (place?.kind === 'section' ? place.key : draft.sections.at(-1)?.key)
    const question = newQuestion(draft, kind)
    const next = beside?.questions[beside.questions.findIndex(({ key }) => key === place?.key) + 1]?.key ?? null
    const section: Section = { ...newSection(draft), questions: [question] }
    const edit: DesignEdit =
      into === undefined
        ? { kind: 'add', into: { kind: 'sections' }, part: section, before: null }
        : { kind: 'add', into: { kind: 'questions', section: into }, part: question, before: next }
    if (!done(edit)) return false
    store.select({ kind: 'question', key: question.key })
    return true
  }

  function move(key: string, edit: Extract<DesignEdit, { kind: 'move' }> | null): void {
    const what = nameNow(key)
    if (edit === null) return say(words.atEnd(what))
    if (!done(edit)) return
    const draft = draftNow()
    const part = partOf(key)
    const home = part?.kind === 'question' ? indexOf(draft).homes.get(part.key) : undefined
    if (edit.section !== null && home !== undefined) return say(words.movedInto(what, nameNow(`section:${home.key}`)))
    const among = home?.questions ?? draft.sections
    say(words.moved(what, among.findIndex((one) => one.key === part?.key) + 1, among.length))
  }

  return {
    addSection,
    addQuestion,
    step: (key: string, way: 'up' | 'down') => move(key, step(draftNow(), key, way)),
    drop(dropped: Dropped) {
      const edit = drop(draftNow(), dropped)
      if (edit !== null) move(dropped.key, edit)
    },
    moveTo(key: string, section: string) {
      const part = partOf(key)
      if (part !== null) move(key, { kind: 'move', part, section, before: null })
    },
    duplicate(key: string) {
      const part = partOf(key)
      const edit = part === null ? null : duplicate(draftNow(), part)
      if (edit?.kind !== 'add' || part === null || !done(edit)) return
      store.select({ kind: part.kind, key: edit.part.key })
    },
    remove(key: string) {
      const part = partOf(key)
      if (part === null) return
      const what = nameNow(key)
      const refusal = flushSync(() => store.edit({ kind: 'remove', part }))
      if (refusal === null) showMessage('info', words.removed(what))
      else if (refusal.kind === 'dependedOn') setRemoving({ key, dependants: refusal.dependants })
      else tell(refusal)
    },
    removeEvenSo(key: string) {
      const part = partOf(key)
      const what = nameNow(key)
      setRemoving(null)
      if (part !== null && done({ kind: 'remove', part, evenSo: true })) showMessage('info', words.removed(what))
    },
    keep: () => setRemoving(null),
  }
}

export type OutlineActions = ReturnType<typeof outlineActions>
