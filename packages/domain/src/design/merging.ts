import { canonicalJson } from '../canonical-json.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import { anchored, followed, reattached } from './anchors.ts'
import { areaOf, areasOf, overlap, type Area } from './areas.ts'
import { brokenBetween } from './dependants.ts'
import type { DesignEdit, EditRefusal, Edited } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { follow } from './follow.ts'

/** Why an edit made on an older revision is not done. */
export type MergeRefusal =
  | EditRefusal
  /** Somebody else has since edited the same thing otherwise. */
  | { readonly kind: 'conflict'; readonly with: DesignEdit }
  /** Its expressions, or others through it, read what somebody else has since removed or changed. */
  | { readonly kind: 'readsChanged'; readonly places: readonly DesignPlace[] }

/** A draft after a merge: `edit` is what was done, which is what was wanted with the new keys of what has been renamed since. */
export interface Merged extends Edited<Questionnaire> {
  readonly edit: DesignEdit
}

export interface NamedEdit {
  readonly id: string
  readonly edit: DesignEdit
}

/** What somebody else has done, as it is after the edits of one's own that come before it. */
interface Other {
  readonly id: string
  readonly edit: DesignEdit
  readonly areas: readonly Area[]
}

/**
 * The merging of what one designer has done, one edit on the other from `base`, with what others have done to it, which `head` holds.
 * First everything that was done in between is gone past, in order; then edits are added.
 */
export class Merging {
  head: Questionnaire
  /** The draft as it would be with the designer's own edits alone. */
  #base: Questionnaire
  #others: Other[] = []

  constructor({ head, base }: { readonly head: Questionnaire; readonly base: Questionnaire }) {
    this.head = head
    this.#base = base
  }

  /** Goes past an edit of somebody else's, which was done to `draft`. */
  passOther({ id, edit }: NamedEdit, draft: Questionnaire): void {
    this.#others.push({ id, edit, areas: areasOf(edit, draft) })
  }

  /** Goes past an edit of one's own that has been done already. */
  passOwn(edit: DesignEdit): void {
    this.#pass(edit, this.#stepsOf(edit))
  }

  /** Does the next edit of one's own to the head, unless it meets what others have done; `met` is the edit that it conflicts with. */
  add(edit: DesignEdit): Result<Merged, { readonly refusal: MergeRefusal; readonly met: string | null }> {
    const steps = this.#stepsOf(edit)
    for (const [at, { id, edit: other, areas }] of this.#others.entries()) {
      const mine = steps[at] ?? edit
      if (other.kind === 'change' && canonicalJson(other) === canonicalJson(mine)) continue
      const wanted = [...areasOf(mine, this.#base), ...areasOf(mine, this.head)]
      if (wanted.some((one) => areas.some((theirs) => overlap(one, theirs))))
        return refuse({ refusal: { kind: 'conflict', with: other }, met: id })
    }
    const merged = steps.at(-1) ?? edit
    const edited = applyEdit(this.head, merged)
    if (!edited.ok) return refuse({ refusal: edited.refusal, met: null })
    const misled = this.#others.length === 0 ? [] : this.#misled(edit, edited.value)
    if (misled.length > 0) return refuse({ refusal: { kind: 'readsChanged', places: misled }, met: null })
    // Without others' edits nothing is ever measured against the base.
    if (this.#others.length > 0) this.#pass(edit, steps)
    this.head = edited.value.draft
    return accept({ ...edited.value, edit: merged })
  }

  /** The edit as it is before each of the others' edits, and last as it is after all of them. */
  #stepsOf(edit: DesignEdit): readonly DesignEdit[] {
    if (this.#others.length === 0) return [edit]
    const steps: DesignEdit[] = []
    let mine = anchored(edit)
    for (const other of this.#others) {
      steps.push(mine.edit)
      mine = followed(mine, other.edit, this.head)
    }
    return [...steps, reattached(mine, this.head)]
  }

  /** Goes past an edit of one's own: it is in the base from now on, and the others' edits name things as it left them. */
  #pass(edit: DesignEdit, steps: readonly DesignEdit[]): void {
    const alone = applyEdit(this.#base, edit)
    if (alone.ok) this.#base = alone.value.draft
    if (!renames(edit)) return
    const drafts = { before: this.head, after: this.head }
    this.#others = this.#others.map(({ id, edit: other, areas }, at) => {
      const mine = steps[at] ?? edit
      return { id, edit: follow(other, mine, drafts), areas: areas.map((area) => areaAfter(area, mine)) }
    })
  }

  /** The places that the edit makes wrong in the draft as it has become and did not make wrong in the draft that it was made on. */
  #misled(edit: DesignEdit, edited: Edited<Questionnaire>) {
    if (saysOnly(edit)) return []
    const spelt = (place: object) => canonicalJson({ ...place, section: null })
    const broken = brokenBetween(this.head, edited.draft, null)
    const alone = broken.length === 0 ? null : applyEdit(this.#base, edit)
    const meant = new Set(alone?.ok === true ? brokenBetween(this.#base, alone.value.draft, null).map(spelt) : [])
    return broken.filter((place) => !meant.has(spelt(place)))
  }
}

const TEXTS: ReadonlySet<string> = new Set(['label', 'help', 'title', 'introduction', 'message', 'tags'])

/** Whether an edit changes nothing that an expression could read or be. */
function saysOnly(edit: DesignEdit): boolean {
  return edit.kind === 'change' && TEXTS.has(edit.property)
}

function renames(edit: DesignEdit): boolean {
  return edit.kind === 'rename' || (edit.kind === 'together' && edit.edits.some(renames))
}

/** An area by its new name after a renaming of what it is or stands in. */
function areaAfter(area: Area, edit: DesignEdit): Area {
  if (edit.kind === 'together') return edit.edits.reduce(areaAfter, area)
  if (edit.kind !== 'rename') return area
  const renamed = areaOf(edit.part)
  return renamed.every((step, at) => step === area[at]) ? area.with(renamed.length - 1, edit.to) : area
}
