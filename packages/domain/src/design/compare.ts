import { canonicalJson } from '../canonical-json.ts'
import { print } from '../expression/print.ts'
import type { Expression } from '../expression/tree.ts'
import { LIMIT_NAMES } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { WholeQuestionnaire } from './design-edit.ts'
import { everyPart } from './every-part.ts'
import { listOfPart, partAt, partsIn, placeIn, type ListPlace, type Part, type PartPlace } from './part.ts'
import { renamed } from './rename.ts'
import { staying } from './staying.ts'

/** One thing that differs between two versions of a questionnaire. The place is in the later version, and of what was removed in the earlier. */
export type Difference =
  | { readonly kind: 'added' | 'removed'; readonly place: PartPlace; readonly part: Part }
  | { readonly kind: 'moved'; readonly place: PartPlace; readonly from: ListPlace; readonly to: ListPlace }
  | { readonly kind: 'renamed'; readonly place: PartPlace; readonly from: string }
  | {
      readonly kind: 'changed'
      readonly place: PartPlace | WholeQuestionnaire
      /** `kind` when a question has become one of another kind. */
      readonly property: string
      readonly before: Shown
      readonly after: Shown
    }

/** A property as it is told: a formula in its text form, anything else as it stands in the document; null when there is none. */
export type Shown = { readonly formula: string } | { readonly value: unknown } | null

/** What differs between two versions, in the order of the later one; what was removed stands where it stood. Equal ones differ in nothing. */
export function compareVersions(earlier: Questionnaire, later: Questionnaire): readonly Difference[] {
  const { draft, renamings } = withNewKeys(earlier, later)
  const comparison = new Comparison(draft, later, renamings)
  comparison.whole()
  return comparison.differences
}

/** The earlier version under the keys of the later, where a part is the same but for its key. */
function withNewKeys(
  earlier: Questionnaire,
  later: Questionnaire,
): { readonly draft: Questionnaire; readonly renamings: ReadonlyMap<string, string> } {
  const renamings = new Map<string, string>()
  let draft = earlier
  for (const place of everyPart(later)) {
    if (partAt(draft, place) !== null) continue
    const list = listOfPart(later, place)
    const gone = list === null ? [] : (partsIn(draft, list) ?? []).filter(({ key }) => partAt(later, placeIn(list, key)) === null)
    for (const { key } of gone) {
      const tried = renamed(draft, { ...place, key }, place.key)
      if (canonicalJson(partAt(tried, place)) !== canonicalJson(partAt(later, place))) continue
      draft = tried
      renamings.set(canonicalJson(place), key)
      break
    }
  }
  return { draft, renamings }
}

const LISTS: ReadonlySet<string> = new Set(['key', 'sections', 'questions', 'columns', 'choices', 'checks'])

class Comparison {
  readonly differences: Difference[] = []
  readonly #before: Questionnaire
  readonly #after: Questionnaire
  readonly #renamings: ReadonlyMap<string, string>

  constructor(before: Questionnaire, after: Questionnaire, renamings: ReadonlyMap<string, string>) {
    this.#before = before
    this.#after = after
    this.#renamings = renamings
  }

  whole(): void {
    const place = { kind: 'questionnaire' } as const
    if (this.#before.key !== this.#after.key)
      this.differences.push({
        kind: 'changed',
        place,
        property: 'key',
        before: { value: this.#before.key },
        after: { value: this.#after.key },
      })
    this.#properties(place, this.#before, this.#after)
    this.#list({ kind: 'sections' })
  }

  /** Goes through a list: what was removed follows what it stood after, and what stands elsewhere now is told there. */
  #list(list: ListPlace): void {
    const before = partsIn(this.#before, list) ?? []
    const after = partsIn(this.#after, list) ?? []
    const now = new Set(after.map(({ key }) => key))
    const kept = before.filter(({ key }) => now.has(key)).map(({ key }) => key)
    const stay = staying(
      kept,
      after.map(({ key }) => key),
    )
    let next = 0
    const tellRemoved = () => {
      for (; next < before.length && !now.has(before[next]?.key ?? ''); next += 1) this.#removed(list, before[next])
    }
    tellRemoved()
    for (const part of after) {
      this.#part(list, part, stay.has(part.key))
      if (before[next]?.key === part.key) next += 1
      else if (stay.has(part.key)) next = before.findIndex(({ key }) => key === part.key) + 1
      tellRemoved()
    }
    this.#restRemoved(list, before, now)
  }

  #told = new Set<string>()

  #removed(list: ListPlace, part: Part | undefined): void {
    if (part === undefined) return
    const place = placeIn(list, part.key)
    const spelt = canonicalJson(place)
    if (this.#told.has(spelt) || partAt(this.#after, place) !== null) return
    this.#told.add(spelt)
    this.differences.push({ kind: 'removed', place, part })
  }

  #restRemoved(list: ListPlace, before: readonly Part[], now: ReadonlySet<string>): void {
    for (const part of before) if (!now.has(part.key)) this.#removed(list, part)
  }

  #part(list: ListPlace, part: Part, stays: boolean): void {
    const place = placeIn(list, part.key)
    const from = listOfPart(this.#before, place)
    const was = partAt(this.#before, place)
    if (was === null || from === null) {
      this.differences.push({ kind: 'added', place, part })
      // A question may have come from elsewhere into a section that is new.
      if (place.kind === 'section') this.#movedInto({ kind: 'questions', section: place.key })
      return
    }
    const old = this.#renamings.get(canonicalJson(place))
    if (old !== undefined) this.differences.push({ kind: 'renamed', place, from: old })
    if (!stays) this.differences.push({ kind: 'moved', place, from, to: list })
    this.#properties(place, was, part)
    // Where only one version has such a list, the question has become another sort of question, which is told already.
    for (const inner of listsOf(place)) if (partsIn(this.#before, inner) !== null && partsIn(this.#after, inner) !== null) this.#list(inner)
  }

  #movedInto(list: ListPlace): void {
    for (const part of partsIn(this.#after, list) ?? [])
      if (partAt(this.#before, placeIn(list, part.key)) !== null) this.#part(list, part, false)
  }

  #properties(place: PartPlace | WholeQuestionnaire, before: object, after: object): void {
    for (const property of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (LISTS.has(property)) continue
      const was = told(property, before, after)
      const is = told(property, after, before)
      if (canonicalJson(was) !== canonicalJson(is)) this.differences.push({ kind: 'changed', place, property, before: was, after: is })
    }
  }
}

/** The lists within a part. */
function listsOf(place: PartPlace): readonly ListPlace[] {
  switch (place.kind) {
    case 'section':
      return [{ kind: 'questions', section: place.key }]
    case 'question':
      return [...ofAnswer(place.key, null), { kind: 'columns', question: place.key }, { kind: 'rows', question: place.key }]
    case 'column':
      return ofAnswer(place.question, place.key)
    case 'row':
    case 'choice':
    case 'check':
      return []
  }
}

function ofAnswer(question: string, column: string | null): readonly ListPlace[] {
  return [
    { kind: 'choices', question, column },
    { kind: 'checks', question, column },
  ]
}

const FORMULAS: ReadonlySet<string> = new Set(['relevance', 'required', 'formula', ...LIMIT_NAMES, 'assert'])

/** Fixed rows are compared one by one where both versions have them. */
function told(property: string, document: object, other: object): Shown {
  if (!Object.hasOwn(document, property)) return null
  const value: unknown = Reflect.get(document, property)
  if (property === 'rows' && isFixed(value) && isFixed(Reflect.get(other, property))) return null
  if (FORMULAS.has(property) && typeof value === 'object' && value !== null) return { formula: print(value as Expression) } // an object there is one
  return { value }
}

function isFixed(rows: unknown): boolean {
  return typeof rows === 'object' && rows !== null && 'fixed' in rows
}
