import type { DesignEdit, EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import { redo, undo, type Stepped } from '@aterrapport/domain/design/history.ts'
import { partAt } from '@aterrapport/domain/design/part.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import type { Result } from '@aterrapport/domain/result.ts'
import type { DesignState, DesignStore, Selected } from '../design-store.ts'
import { edited, isSameTyping, localDraft, withPending, type LocalDraft } from './local-draft.ts'
import { isSameLogic } from './logic.ts'
import { sharing } from './sharing.ts'

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
  let problems = problemsOf(document)
  let selected: Selected = firstSelected(document)
  let lastTyped: { readonly edit: DesignEdit; readonly at: number } | null = null
  let callOff: (() => void) | null = null
  let state: DesignState = stateNow()

  function stateNow(): DesignState {
    const { draft, history } = local
    return { draft, problems, selected, mayUndo: history.undo.length > 0, mayRedo: history.redo.length > 0 }
  }

  function tell(): void {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  function examine(): void {
    callOff = null
    examined = local.draft
    problems = problemsOf(examined)
    tell()
  }

  function become(next: LocalDraft): void {
    local = next
    if (callOff === null && !isSameLogic(examined, local.draft)) callOff = clock.later(examine, BEFORE_PROBLEMS)
    selected = stillThere(local.draft, selected)
    tell()
  }

  function stepped(outcome: Result<Stepped, EditRefusal> | null): EditRefusal | null {
    lastTyped = null
    if (outcome === null) return null
    if (!outcome.ok) return outcome.refusal
    const { draft, edit, history } = outcome.value
    const waiting = withPending(local, { id: newId(), edit, step: 'own' })
    become({ ...waiting, draft: sharing(local.draft, draft), history })
    return null
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
    undo: () => stepped(undo(local.draft, local.history)),
    redo: () => stepped(redo(local.draft, local.history)),
    select(part) {
      if (JSON.stringify(part) === JSON.stringify(selected)) return
      selected = part
      tell()
    },
    settle: become,
  }
}

function problemsOf(draft: Questionnaire): readonly DesignProblem[] {
  const read = readQuestionnaire(draft)
  return read.ok ? [] : read.refusal
}

function firstSelected({ sections: [first] }: Questionnaire): Selected {
  return first === undefined ? { kind: 'questionnaire' } : { kind: 'section', key: first.key }
}

/** What is selected while it is there; else the whole. */
function stillThere(draft: Questionnaire, selected: Selected): Selected {
  return selected.kind === 'questionnaire' || partAt(draft, selected) !== null ? selected : { kind: 'questionnaire' }
}
