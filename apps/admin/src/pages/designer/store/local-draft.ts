import type { DesignEdit, EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { NO_HISTORY, redo, remember, undo, type History } from '@aterrapport/domain/design/history.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { accept, type Result } from '@aterrapport/domain/result.ts'
import { sharing } from './sharing.ts'

/** An edit made here that the server has not yet said anything of. */
export interface Pending {
  readonly id: string
  readonly edit: DesignEdit
  /** It may have arrived, so from now on it stays as it is. */
  readonly sent: boolean
}

/** A draft as one designer has it: what the server has, and what has been done here since. */
export interface LocalDraft {
  readonly revision: number
  readonly confirmed: Questionnaire
  readonly pending: readonly Pending[]
  /** What is confirmed with what is pending. */
  readonly draft: Questionnaire
  readonly history: History
  /** Steps that cannot be undone or redone any more, since somebody has edited the same thing after them, with who. */
  readonly touched: ReadonlyMap<DesignEdit, string>
}

export function localDraft(given: { readonly document: Questionnaire; readonly revision: number }): LocalDraft {
  const { document, revision } = given
  return { revision, confirmed: document, pending: [], draft: document, history: NO_HISTORY, touched: new Map() }
}

/** How an edit belongs to the one before it: a step of its own to undo, or more of the same typing. */
export type Step = 'own' | 'sameTyping'

/** The draft after an edit made here. More of the same typing is one step to undo, and one edit to send until it has been sent. */
export function edited(
  local: LocalDraft,
  { id, edit, step }: { readonly id: string; readonly edit: DesignEdit; readonly step: Step },
): Result<LocalDraft, EditRefusal> {
  const done = applyEdit(local.draft, edit)
  if (!done.ok) return done
  const last = local.history.undo.at(-1)
  const goesOn = step === 'sameTyping' && last !== undefined && !local.touched.has(last)
  const history = goesOn ? { ...local.history, redo: [] } : remember(local.history, done.value.inverse)
  return accept({ ...withPending(local, { id, edit, step }), draft: sharing(local.draft, done.value.draft), history })
}

/** Why a step is neither undone nor redone. */
export type StepRefusal = EditRefusal | { readonly kind: 'overtaken'; readonly by: string }

interface Stepped {
  readonly local: LocalDraft
  /** What was done to step back or forth; null when nothing was. */
  readonly edit: DesignEdit | null
  readonly refusal: StepRefusal | null
}

/**
 * The draft with the latest step taken back, or the latest that was taken back done again; null when there is none. A step that is
 * refused is forgotten, so that those before it can be reached.
 */
export function stepped(local: LocalDraft, { id, way }: { readonly id: string; readonly way: 'undo' | 'redo' }): Stepped | null {
  const step = local.history[way].at(-1)
  if (step === undefined) return null
  const forgotten = { ...local, history: { ...local.history, [way]: local.history[way].slice(0, -1) } }
  const by = local.touched.get(step)
  if (by !== undefined) return { local: forgotten, edit: null, refusal: { kind: 'overtaken', by } }
  const outcome = (way === 'undo' ? undo : redo)(local.draft, local.history)
  if (outcome === null) return null
  if (!outcome.ok) return { local: forgotten, edit: null, refusal: outcome.refusal }
  const { draft, edit, history } = outcome.value
  const waiting = withPending(local, { id, edit, step: 'own' })
  return { local: { ...waiting, draft: sharing(local.draft, draft), history }, edit, refusal: null }
}

/** The draft with an edit that has been done to it waiting to be sent. */
function withPending(
  local: LocalDraft,
  { id, edit, step }: { readonly id: string; readonly edit: DesignEdit; readonly step: Step },
): LocalDraft {
  const last = local.pending.at(-1)
  const folds = step === 'sameTyping' && last !== undefined && !last.sent && isSameTyping(last.edit, edit)
  const pending = folds ? [...local.pending.slice(0, -1), { ...last, edit }] : [...local.pending, { id, edit, sent: false }]
  return { ...local, pending }
}

/** Whether two edits give the same property of the same part a text, as when somebody types. */
export function isSameTyping(one: DesignEdit, other: DesignEdit): boolean {
  if (one.kind !== 'change' || other.kind !== 'change' || one.property !== other.property) return false
  return isTyped(one.value) && isTyped(other.value) && JSON.stringify(one.of) === JSON.stringify(other.of)
}

function isTyped(value: Extract<DesignEdit, { kind: 'change' }>['value']): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && 'sv' in value)
}
