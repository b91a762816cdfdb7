import { accept, type Result } from '../result.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { DesignEdit, EditRefusal } from './design-edit.ts'
import { applyEdit } from './edit.ts'

/** What one designer can take back and do again: edits like any other, so that they also merge like any other. The latest is last. */
export interface History {
  readonly undo: readonly DesignEdit[]
  readonly redo: readonly DesignEdit[]
}

export const NO_HISTORY: History = { undo: [], redo: [] }

/** The edit that undoing or redoing makes, with the draft and the history after it. */
export interface Stepped {
  readonly draft: Questionnaire
  readonly edit: DesignEdit
  readonly history: History
}

const MOST_STEPS = 500

/** The history after an edit, by its inverse. What had been undone can no longer be done again. */
export function remember(history: History, inverse: DesignEdit): History {
  return { undo: [...history.undo, inverse].slice(-MOST_STEPS), redo: [] }
}

/** Takes the latest edit back; null when there is none. It is refused where somebody else has since made it impossible. */
export function undo(draft: Questionnaire, history: History): Result<Stepped, EditRefusal> | null {
  return step(draft, { from: history.undo, make: (from, inverse) => ({ undo: from, redo: [...history.redo, inverse] }) })
}

/** Does again what was last taken back; null when nothing was. */
export function redo(draft: Questionnaire, history: History): Result<Stepped, EditRefusal> | null {
  return step(draft, { from: history.redo, make: (from, inverse) => ({ undo: [...history.undo, inverse], redo: from }) })
}

function step(
  draft: Questionnaire,
  { from, make }: { readonly from: readonly DesignEdit[]; readonly make: (from: readonly DesignEdit[], inverse: DesignEdit) => History },
): Result<Stepped, EditRefusal> | null {
  const edit = from.at(-1)
  if (edit === undefined) return null
  const edited = applyEdit(draft, edit)
  return edited.ok ? accept({ draft: edited.value.draft, edit, history: make(from.slice(0, -1), edited.value.inverse) }) : edited
}
