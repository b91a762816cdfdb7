import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { partAt, placeIn } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { problemsIn } from '@aterrapport/domain/questionnaire/read.ts'
import type { DesignState, DesignStore, Selected, WholeView } from '../design-store.ts'
import { edited, isSameTyping, localDraft, stepped, type LocalDraft, type StepRefusal } from './local-draft.ts'
import { isSameLogic } from './logic.ts'
import { stillSelected } from './still-selected.ts'

export interface Clock {
  now(): number
  /** Runs a task later; returns what calls it off. */
  later(task: () => void, milliseconds: number): () => void
}

export interface StoreGiven {
  readonly document: Questionnaire
  readonly revision: number
  readonly newId: () => string
  readonly clock: Clock
}

/** The store with what the saving of it needs. */
export interface LocalStore extends DesignStore {
  local(): LocalDraft
  /** Puts the draft as it has become through the server. */
  settle(local: LocalDraft): void
}

/** As long as somebody pauses within one piece of typing. */
const PAUSE_IN_TYPING = 2_000
/** Problems are looked for when the typing has paused. */
const BEFORE_PROBLEMS = 250

export function createDesignStore({ document, revision, newId, clock }: StoreGiven): LocalStore {
  const listeners = new Set<() => void>()
  let local = localDraft({ document, revision })
  let examined = document
  let problems = problemsIn(document)
  let selected: Selected = firstSelected(document)
  let whole: WholeView = 'introduction'
  let lastTyped: { readonly edit: DesignEdit; readonly at: number } | null = null
  let callOff: (() => void) | null = null
  let state: DesignState = stateNow()

  function stateNow(): DesignState {
    const { draft, history } = local
    return { draft, problems, selected, whole, mayUndo: history.undo.length > 0, mayRedo: history.redo.length > 0 }
  }

  function tell(): void {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  function examine(): void {
    callOff = null
    examined = local.draft
    problems = problemsIn(examined)
    tell()
  }

  function become(next: LocalDraft): void {
    selected = stillSelected(selected, { before: local.draft, after: next.draft })
    local = next
    if (callOff === null && !isSameLogic(examined, local.draft)) callOff = clock.later(examine, BEFORE_PROBLEMS)
    tell()
  }

  function step(way: 'undo' | 'redo'): StepRefusal | null {
    lastTyped = null
    const outcome = stepped(local, { id: newId(), way })
    if (outcome === null) return null
    become(outcome.local)
    const place = outcome.edit === null ? null : placeOfEdit(outcome.edit)
    if (place !== null && (place.kind === 'questionnaire' || partAt(local.draft, place) !== null))
      select(place, isOfSignOff(outcome.edit) ? 'signOff' : 'introduction')
    return outcome.refusal
  }

  function select(part: Selected, view: WholeView = 'introduction'): void {
    if (JSON.stringify(part) === JSON.stringify(selected) && view === whole) return
    selected = part
    whole = view
    tell()
  }

  return {
    state: () => state,
    local: () => local,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(edit) {
      const at = clock.now()
      const goesOn = lastTyped !== null && at - lastTyped.at < PAUSE_IN_TYPING && isSameTyping(lastTyped.edit, edit)
      const done = edited(local, { id: newId(), edit, step: goesOn ? 'sameTyping' : 'own' })
      if (!done.ok) return done.refusal
      lastTyped = { edit, at }
      become(done.value)
      return null
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    select,
    settle: become,
  }
}

function isOfSignOff(edit: DesignEdit | null): boolean {
  return edit?.kind === 'change' && edit.property === 'signOff'
}

/** The part that an edit is about; null when it is about several. */
function placeOfEdit(edit: DesignEdit): Selected | null {
  switch (edit.kind) {
    case 'add':
      return placeIn(edit.into, edit.part.key)
    case 'remove':
    case 'move':
    case 'replace':
      return edit.part
    case 'rename':
      return { ...edit.part, key: edit.to }
    case 'change':
      return edit.of
    case 'together':
      return null
  }
}

function firstSelected({ sections: [first] }: Questionnaire): Selected {
  return first === undefined ? { kind: 'questionnaire' } : { kind: 'section', key: first.key }
}
