import { canonicalJson } from '../canonical-json.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import { anchored, followed, reattached } from './anchors.ts'
import { areaOf, areasOf, overlap, type Area } from './areas.ts'
import { brokenBetween } from './dependants.ts'
import type { DesignEdit, Edited } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { follow } from './follow.ts'
import type { Merged, MergeRefusal } from './merge.ts'

export interface NamedEdit {
  readonly id: string
  readonly edit: DesignEdit
}

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
  const merging = new Merging(head, since, new Map(sent.map(({ id, edit }) => [id, edit])))
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

/** What somebody else has done, as it is after the edits of one's own that come before it. */
interface Other {
  readonly id: string
  readonly edit: DesignEdit
  readonly areas: readonly Area[]
}

class Merging {
  head: Questionnaire
  /** The draft as it would be with the designer's own edits alone. */
  #base: Questionnaire
  #others: readonly Other[] = []

  constructor(head: Questionnaire, since: readonly PastEdit[], own: ReadonlyMap<string, DesignEdit>) {
    this.head = head
    this.#base = head
    // Where nobody else has done anything, there is nothing to merge with.
    if (since.every(({ id }) => own.has(id))) return
    const drafts = draftsBefore(head, since)
    this.#base = drafts[0] ?? head
    since.forEach(({ id, edit }, at) => {
      const mine = own.get(id)
      if (mine === undefined) this.#others = [...this.#others, { id, edit, areas: areasOf(edit, drafts[at] ?? head) }]
      else this.#pass(mine, this.#stepsOf(mine))
    })
  }

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
    this.#pass(edit, steps)
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
    const alone = this.#others.length === 0 ? null : applyEdit(this.#base, edit)
    if (alone?.ok === true) this.#base = alone.value.draft
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
