import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, type Result } from '../result.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { merge, type MergeRefusal } from './merge.ts'

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
  let madeOn: Drafted = { base, since }
  return edits.map((edit, at) => {
    const merged = merge({ ...madeOn, edit })
    if (!merged.ok) return merged
    const next = at === edits.length - 1 ? accept(madeOn) : past(edit, madeOn)
    if (!next.ok) return next
    madeOn = next.value
    return accept(merged.value.edit)
  })
}

interface Drafted {
  readonly base: Questionnaire
  /** What others have done, as it is on that base. */
  readonly since: readonly DesignEdit[]
}

/** The draft after an edit, and what others did as it must be after it. */
function past(edit: DesignEdit, { base, since }: Drafted): Result<Drafted, MergeRefusal> {
  const alone = applyEdit(base, edit)
  if (!alone.ok) return alone
  const after: DesignEdit[] = []
  let draft = base
  let mine = edit
  for (const other of since) {
    const theirs = merge({ base: draft, since: [mine], edit: other })
    if (!theirs.ok) return theirs
    const own = merge({ base: draft, since: [other], edit: mine })
    if (!own.ok) return own
    const stepped = applyEdit(draft, other)
    if (!stepped.ok) return stepped
    after.push(theirs.value.edit)
    draft = stepped.value.draft
    mine = own.value.edit
  }
  return accept({ base: alone.value.draft, since: after })
}
