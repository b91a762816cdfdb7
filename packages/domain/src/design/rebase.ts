import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { Merging, type MergeRefusal } from './merging.ts'

/**
 * Edits that one designer has made one after another on `base`, each as it must be after what others have done to it since, or why it
 * cannot be done. An edit that needs one that is refused is refused with it.
 */
export function rebase({
  base,
  since,
  edits,
}: {
  readonly base: Questionnaire
  readonly since: readonly DesignEdit[]
  readonly edits: readonly DesignEdit[]
}): readonly Result<DesignEdit, MergeRefusal>[] {
  let head = base
  const made = since.map((edit) => {
    const on = head
    head = after(on, edit)
    return { edit, on }
  })
  const merging = new Merging({ head, base })
  for (const [at, { edit, on }] of made.entries()) merging.passOther({ id: String(at), edit }, on)
  return edits.map((edit) => {
    const merged = merging.add(edit)
    return merged.ok ? accept(merged.value.edit) : refuse(merged.refusal.refusal)
  })
}

function after(draft: Questionnaire, edit: DesignEdit): Questionnaire {
  const done = applyEdit(draft, edit)
  if (!done.ok) throw new Error(`An edit of the history cannot be done: ${done.refusal.kind}`)
  return done.value.draft
}
