import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { Merging, type MergeRefusal, type NamedEdit } from './merging.ts'

/** An edit as it was done to a draft. */
export interface PastEdit extends NamedEdit {
  readonly inverse: DesignEdit
}

/** What became of an edit that was sent. */
export type Outcome =
  | { readonly kind: 'done'; readonly id: string; readonly edit: DesignEdit; readonly inverse: DesignEdit }
  /** It had been done already, when it was sent before. */
  | { readonly kind: 'doneBefore'; readonly id: string }
  /** `met` is the edit that it conflicts with. */
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: MergeRefusal; readonly met: string | null }

/**
 * Does to the draft `head` what one designer has done to it, one edit on the other, since a revision after which `since` was done, as
 * `merge` does one edit. An edit that `since` holds already was sent before and is not done again. What is refused is left out, and the
 * edits after it are done without it where they can be.
 */
export function mergeAll({
  head,
  since,
  sent,
}: {
  readonly head: Questionnaire
  readonly since: readonly PastEdit[]
  readonly sent: readonly NamedEdit[]
}): { readonly draft: Questionnaire; readonly outcomes: readonly Outcome[] } {
  const merging = between(head, since, new Map(sent.map(({ id, edit }) => [id, edit])))
  const done = new Set(since.map(({ id }) => id))
  const outcomes = sent.map(({ id, edit }): Outcome => {
    if (done.has(id)) return { kind: 'doneBefore', id }
    const merged = merging.add(edit)
    if (!merged.ok) return { kind: 'refused', id, ...merged.refusal }
    done.add(id)
    return { kind: 'done', id, edit: merged.value.edit, inverse: merged.value.inverse }
  })
  return { draft: merging.head, outcomes }
}

/** The merging after everything that was done since, own edits among it. */
function between(head: Questionnaire, since: readonly PastEdit[], own: ReadonlyMap<string, DesignEdit>): Merging {
  // Where nobody else has done anything, there is nothing to merge with.
  if (since.every(({ id }) => own.has(id))) return new Merging({ head, base: head })
  const drafts = draftsBefore(head, since)
  const merging = new Merging({ head, base: drafts[0] ?? head })
  for (const [at, { id, edit }] of since.entries()) {
    const mine = own.get(id)
    if (mine === undefined) merging.passOther({ id, edit }, drafts[at] ?? head)
    else merging.passOwn(mine)
  }
  return merging
}

/** The drafts before each of the edits, and last the one after all of them. */
function draftsBefore(head: Questionnaire, since: readonly PastEdit[]): readonly Questionnaire[] {
  const drafts = [head]
  for (const { inverse } of since.toReversed()) {
    const undone = applyEdit(drafts[0] ?? head, inverse)
    if (!undone.ok) throw new Error(`An edit of the history cannot be undone: ${undone.refusal.kind}`)
    drafts.unshift(undone.value.draft)
  }
  return drafts
}
