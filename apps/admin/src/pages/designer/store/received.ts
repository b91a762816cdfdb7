import { areasOf, overlap } from '@aterrapport/domain/design/areas.ts'
import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { follow } from '@aterrapport/domain/design/follow.ts'
import type { MergeRefusal } from '@aterrapport/domain/design/merging.ts'
import { rebase } from '@aterrapport/domain/design/rebase.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { LocalDraft, Pending } from './local-draft.ts'
import { sharing } from './sharing.ts'

/** An edit as the server did it. */
export interface Change {
  readonly revision: number
  readonly id: string
  readonly edit: DesignEdit
  readonly by: { readonly id: string; readonly name: string }
}

/** Why an edit made here was not done: as the rules say it, or as the server does. */
export type SaveRefusal = MergeRefusal | { readonly kind: 'notAnEdit' } | { readonly kind: 'draftTooLarge' }

/** An edit made here that was not done, with why and who did what it met. */
export interface Refused {
  readonly id: string
  readonly edit: DesignEdit
  readonly refusal: SaveRefusal
  readonly by: string | null
}

export interface Answered {
  readonly changes: readonly Change[]
  readonly refused: readonly { readonly id: string; readonly refusal: SaveRefusal; readonly by: string | null }[]
}

/** The draft after what the server says: others' edits done, own ones confirmed, the rest waiting as they now must be. */
export function received(local: LocalDraft, answered: Answered): { readonly local: LocalDraft; readonly refused: readonly Refused[] } {
  const said = new Map(answered.refused.map((one) => [one.id, one]))
  const refused = local.pending.flatMap(({ id, edit }): readonly Refused[] => {
    const no = said.get(id)
    return no === undefined ? [] : [{ id, edit, refusal: no.refusal, by: no.by }]
  })
  const accepted = new Set(answered.changes.map(({ id }) => id))
  let current: LocalDraft = { ...local, pending: local.pending.filter(({ id }) => !said.has(id)) }
  for (const change of answered.changes) {
    if (change.revision <= current.revision) continue
    const stepped = current.pending.some(({ id }) => id === change.id) ? confirmed(current, change) : overtaken(current, change, accepted)
    current = stepped.local
    refused.push(...stepped.refused)
  }
  const drawn = withPendingDone(current)
  refused.push(...drawn.refused)
  return { local: { ...drawn.local, draft: sharing(local.draft, drawn.local.draft) }, refused }
}

interface Outcome {
  readonly local: LocalDraft
  readonly refused: readonly Refused[]
}

function confirmed(local: LocalDraft, { id, edit, revision }: Change): Outcome {
  const pending = local.pending.filter((one) => one.id !== id)
  return { local: { ...local, revision, confirmed: after(local.confirmed, edit), pending }, refused: [] }
}

/** After an edit that somebody else came first with. */
function overtaken(local: LocalDraft, { edit, revision, by }: Change, accepted: ReadonlySet<string>): Outcome {
  const rebased = rebase({ base: local.confirmed, since: [edit], edits: local.pending.map((one) => one.edit) })
  const pending: Pending[] = []
  const refused: Refused[] = []
  for (const [at, one] of local.pending.entries()) {
    const outcome = rebased[at]
    if (outcome?.ok === true) pending.push({ ...one, edit: outcome.value })
    // What the server has done, or will be asked again whether it has done, is not refused here.
    else if (accepted.has(one.id) || one.sent || outcome === undefined) pending.push(one)
    else refused.push({ id: one.id, edit: one.edit, refusal: outcome.refusal, by: by.name })
  }
  const next = after(local.confirmed, edit)
  return { local: { ...local, revision, confirmed: next, pending, ...historyAfter(local, { edit, by: by.name, next }) }, refused }
}

function historyAfter(
  { history, touched, confirmed: before }: LocalDraft,
  { edit, by, next }: { readonly edit: DesignEdit; readonly by: string; readonly next: Questionnaire },
): Pick<LocalDraft, 'history' | 'touched'> {
  const theirs = areasOf(edit, before)
  const now = new Map<DesignEdit, string>()
  const step = (own: DesignEdit): DesignEdit => {
    const followed = follow(own, edit, { before, after: next })
    const meets = areasOf(own, before).some((mine) => theirs.some((area) => overlap(mine, area)))
    const who = meets ? by : touched.get(own)
    if (who !== undefined) now.set(followed, who)
    return followed
  }
  return { history: { undo: history.undo.map(step), redo: history.redo.map(step) }, touched: now }
}

function withPendingDone(local: LocalDraft): Outcome {
  let draft = local.confirmed
  const pending: Pending[] = []
  const refused: Refused[] = []
  for (const one of local.pending) {
    const done = applyEdit(draft, one.edit)
    if (done.ok) draft = done.value.draft
    if (done.ok || one.sent) pending.push(one)
    else refused.push({ id: one.id, edit: one.edit, refusal: done.refusal, by: null })
  }
  return { local: { ...local, draft, pending }, refused }
}

function after(draft: Questionnaire, edit: DesignEdit): Questionnaire {
  const done = applyEdit(draft, edit)
  if (!done.ok) throw new Error(`The server did an edit that cannot be done here: ${done.refusal.kind}`)
  return done.value.draft
}
