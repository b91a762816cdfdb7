import { canonicalJson } from '../canonical-json.ts'
import { areasOf, overlap } from '../design/areas.ts'
import { brokenBetween } from '../design/dependants.ts'
import type { DesignEdit } from '../design/design-edit.ts'
import { applyEdit } from '../design/edit.ts'
import { follow } from '../design/follow.ts'
import type { Merged, MergeRefusal } from '../design/merging.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'

/**
 * The plain way to merge, one edit at a time from the start, which the merging of many is held to. Does an edit that was made on the draft `base`, after the edits that others have made to it since. Edits of different things commute;
 * two of the same property of the same part, or one inside what the other removed, replaced or moved as well, are a conflict, and then
 * nothing is done. Two parts put in the same place both stay.
 */
export function mergePlainly({
  base,
  since,
  edit: wanted,
}: {
  readonly base: Questionnaire
  readonly since: readonly DesignEdit[]
  readonly edit: DesignEdit
}): Result<Merged, MergeRefusal> {
  let current = base
  let edit = wanted
  for (const other of since) {
    if (canonicalJson(other) !== canonicalJson(edit) || other.kind !== 'change') {
      const others = areasOf(other, current)
      if (areasOf(edit, current).some((mine) => others.some((theirs) => overlap(mine, theirs))))
        return refuse({ kind: 'conflict', with: other })
    }
    const done = applyEdit(current, other)
    if (!done.ok) throw new Error(`An edit of the history cannot be done: ${done.refusal.kind}`)
    edit = follow(edit, other, { before: current, after: done.value.draft })
    current = done.value.draft
  }
  const edited = applyEdit(current, edit)
  if (!edited.ok) return edited
  const places = since.length === 0 ? [] : readsChanged({ base, wanted, current, merged: edited.value.draft })
  return places.length > 0 ? refuse({ kind: 'readsChanged', places }) : accept({ ...edited.value, edit })
}

/** What the edit makes wrong in the draft as it has become and did not make wrong in the draft that it was made on. */
function readsChanged(given: {
  readonly base: Questionnaire
  readonly wanted: DesignEdit
  readonly current: Questionnaire
  readonly merged: Questionnaire
}): readonly DesignPlace[] {
  const alone = applyEdit(given.base, given.wanted)
  const meant = new Set((alone.ok ? brokenBetween(given.base, alone.value.draft, null) : []).map(spelt))
  return brokenBetween(given.current, given.merged, null).filter((place) => !meant.has(spelt(place)))
}

function spelt(place: DesignPlace): string {
  return canonicalJson({ ...place, section: null })
}
