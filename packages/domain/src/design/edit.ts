import { canonicalJson } from '../canonical-json.ts'
import { dependantsOf } from '../questionnaire/dependants.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { structureProblems } from '../questionnaire/structure.ts'
import { accept, refuse, type Result } from '../result.ts'
import { brokenBetween, dependantsOfPart } from './dependants.ts'
import type { DesignEdit, EditRefusal, Edited } from './design-edit.ts'
import { listOfPart, partsIn, placeIn, questionAt, withParts, type ListPlace, type Part, type PartPlace } from './part.ts'
import { mistaken, readersOfLastYear, renamed } from './rename.ts'
import { readTouched } from './shape.ts'

type Outcome = Result<Edited<Questionnaire>, EditRefusal>

const NOT_THERE = refuse({ kind: 'notThere' })

/**
 * Does one edit to a draft, or says why not. The inverse gives back exactly the draft that was. What is removed or changed under
 * expressions that read it is refused with their places, unless the edit says `evenSo`.
 */
export function applyEdit(draft: Questionnaire, edit: DesignEdit): Outcome {
  switch (edit.kind) {
    case 'add':
      return add(draft, edit)
    case 'remove':
      return remove(draft, edit)
    case 'move':
      return move(draft, edit)
    case 'rename':
      return rename(draft, edit)
    case 'change':
      return change(draft, edit)
    case 'replace':
      return replace(draft, edit)
    case 'together':
      return together(draft, edit.edits)
  }
}

type EditOf<Kind extends DesignEdit['kind']> = Extract<DesignEdit, { readonly kind: Kind }>

function add(draft: Questionnaire, { into, part, before }: EditOf<'add'>): Outcome {
  const parts = partsIn(draft, into)
  const at = parts === null ? null : indexBefore(parts, before)
  if (parts === null || at === null) return NOT_THERE
  const { key } = part
  const taken = into.kind === 'questions' ? questionAt(draft, key) !== null : parts.some((one) => one.key === key)
  if (taken) return refuse({ kind: 'keyTaken', key })
  const touched = readTouched(withParts(draft, into, parts.toSpliced(at, 0, part)), into, key)
  if (!touched.ok) return touched
  const shadowed = into.kind === 'columns' ? lostReaders(draft, touched.value, key) : []
  if (shadowed.length > 0) return refuse({ kind: 'nameAwaited', key, places: shadowed })
  return keyed(draft, { draft: touched.value, inverse: { kind: 'remove', part: placeIn(into, key), evenSo: true } })
}

/** The places that read the question of this key and no longer do, a column of the same key being nearer. */
function lostReaders(before: Questionnaire, after: Questionnaire, key: string): readonly DesignPlace[] {
  const still = new Set(dependantsOf(after, key).map((place) => canonicalJson(place)))
  return dependantsOf(before, key).filter((place) => !still.has(canonicalJson(place)))
}

function remove(draft: Questionnaire, { part: place, evenSo }: EditOf<'remove'>): Outcome {
  const list = listOfPart(draft, place)
  const parts = list === null ? null : partsIn(draft, list)
  const part = parts?.find(({ key }) => key === place.key)
  if (list === null || parts === null || part === undefined) return NOT_THERE
  if (parts.length === 1 && MUST_HAVE_ONE.has(list.kind)) return refuse({ kind: 'onlyOne' })
  const dependants = evenSo ? [] : dependantsOfPart(draft, place)
  if (dependants.length > 0) return refuse({ kind: 'dependedOn', dependants })
  const inverse: DesignEdit = { kind: 'add', into: list, part, before: following(parts, place.key) }
  const without = { draft: withParts(draft, list, parts.toSpliced(parts.indexOf(part), 1)), inverse }
  return accept(place.kind === 'column' ? withoutTotal(without, place) : without)
}

const MUST_HAVE_ONE: ReadonlySet<ListPlace['kind']> = new Set(['columns', 'rows', 'choices'])

/** A column that is gone is not summed. */
function withoutTotal(
  { draft, inverse }: Edited<Questionnaire>,
  { question: table, key }: { readonly question: string; readonly key: string },
): Edited<Questionnaire> {
  const question = questionAt(draft, table)
  if (question?.kind !== 'table' || question.totals?.includes(key) !== true) return { draft, inverse }
  const of: PartPlace = { kind: 'question', key: table }
  const left = question.totals.filter((total) => total !== key)
  const summed = (totals: readonly string[]): EditOf<'change'> => ({ kind: 'change', of, property: 'totals', value: totals })
  const list = listOfPart(draft, of)
  const questions = (list === null ? null : partsIn(draft, list)) ?? []
  if (list === null) return { draft, inverse }
  return {
    draft: withParts(
      draft,
      list,
      questions.map((one) => (one.key === table ? { ...one, totals: left } : one)),
    ),
    inverse: { kind: 'together', edits: [inverse, summed(question.totals)] },
  }
}

function move(draft: Questionnaire, { part: place, section, before }: EditOf<'move'>): Outcome {
  const from = listOfPart(draft, place)
  if (from === null || (section !== null && place.kind !== 'question')) return NOT_THERE
  const into: ListPlace = section === null ? from : { kind: 'questions', section }
  const standing = partsIn(draft, from) ?? []
  const part = standing.find(({ key }) => key === place.key)
  const back = following(standing, place.key)
  if (part === undefined || before === place.key) return NOT_THERE
  const lifted = withParts(draft, from, standing.toSpliced(standing.indexOf(part), 1))
  const target = partsIn(lifted, into)
  const at = target === null ? null : indexBefore(target, before)
  if (target === null || at === null) return NOT_THERE
  const home = section === null || from.kind !== 'questions' ? null : from.section
  return accept({
    draft: withParts(lifted, into, target.toSpliced(at, 0, part)),
    inverse: { kind: 'move', part: place, section: home, before: back },
  })
}

function rename(draft: Questionnaire, { part: place, to }: EditOf<'rename'>): Outcome {
  const list = listOfPart(draft, place)
  if (list === null) return NOT_THERE
  if (to === place.key) return accept({ draft, inverse: { kind: 'rename', part: place, to } })
  const siblings = list.kind === 'questions' ? draft.sections.flatMap(({ questions }) => questions) : (partsIn(draft, list) ?? [])
  if (siblings.some(({ key }) => key === to)) return refuse({ kind: 'keyTaken', key: to })
  const dependants = readersOfLastYear(draft, place)
  if (dependants.length > 0) return refuse({ kind: 'dependedOn', dependants })
  const touched = readTouched(renamed(draft, place, to), list, to)
  if (!touched.ok) return touched
  const places = mistaken(draft, place, to)
  if (places.length > 0) return refuse({ kind: 'nameAwaited', key: to, places })
  return keyed(draft, { draft: touched.value, inverse: { kind: 'rename', part: { ...place, key: to }, to: place.key } })
}

/** What the parts of a questionnaire are found by, and what stands in lists of its own. */
const NOT_CHANGED: ReadonlySet<string> = new Set(['key', 'kind', 'schemaVersion', 'sections', 'questions', 'columns', 'choices', 'checks'])

function change(draft: Questionnaire, edit: EditOf<'change'>): Outcome {
  const { of, property, value, evenSo } = edit
  const isOwnKey = of.kind === 'questionnaire' && property === 'key' // nothing finds the whole by its key
  if (NOT_CHANGED.has(property) && !isOwnKey) return refuse({ kind: 'shape', at: `/${property}`, code: 'unrecognized_keys' })
  if (of.kind === 'questionnaire') {
    const touched = readTouched(withProperty(draft, property, value), { kind: 'sections' }, '')
    return touched.ok ? accept({ draft: touched.value, inverse: backTo(draft, edit) }) : touched
  }
  const list = listOfPart(draft, of)
  const part = list === null ? undefined : partsIn(draft, list)?.find(({ key }) => key === of.key)
  if (list === null || part === undefined) return NOT_THERE
  const touched = exchanged(draft, { list, part: withProperty(part, property, value), evenSo: evenSo === true || property !== 'rows' })
  if (!touched.ok) return touched
  const edited = { draft: touched.value, inverse: backTo(part, edit) }
  // No other property holds keys.
  return property === 'rows' ? keyed(draft, edited) : accept(edited)
}

function backTo(was: object, { of, property }: EditOf<'change'>): DesignEdit {
  const before: unknown = Object.hasOwn(was, property) ? Reflect.get(was, property) : null
  const value = before as EditOf<'change'>['value'] // what stands in a document is JSON
  return { kind: 'change', of, property, value, evenSo: true }
}

function withProperty<Document extends object>(document: Document, property: string, value: unknown): Document {
  const { [property]: _before, ...others } = document as Record<string, unknown> // only looked at, property by property
  return (value === null ? others : { ...others, [property]: value }) as Document // the schema reads it before anyone else does
}

function replace(draft: Questionnaire, { part: place, by, evenSo }: EditOf<'replace'>): Outcome {
  const list = listOfPart(draft, place)
  const part = list === null ? undefined : partsIn(draft, list)?.find(({ key }) => key === place.key)
  if (list === null || part === undefined || by.key !== place.key) return NOT_THERE
  const touched = exchanged(draft, { list, part: by, evenSo: evenSo === true })
  if (!touched.ok) return touched
  return keyed(draft, { draft: touched.value, inverse: { kind: 'replace', part: place, by: part, evenSo: true } })
}

/** The draft with another part in the place of the one with its key. */
function exchanged(
  draft: Questionnaire,
  { list, part, evenSo }: { readonly list: ListPlace; readonly part: Part; readonly evenSo: boolean },
): Result<Questionnaire, EditRefusal> {
  const parts = (partsIn(draft, list) ?? []).map((one) => (one.key === part.key ? part : one))
  const touched = readTouched(withParts(draft, list, parts), list, part.key)
  if (!touched.ok || evenSo) return touched
  const dependants = brokenBetween(draft, touched.value, list.kind === 'questions' ? part.key : null)
  return dependants.length > 0 ? refuse({ kind: 'dependedOn', dependants }) : touched
}

function together(draft: Questionnaire, edits: readonly DesignEdit[]): Outcome {
  const inverses: DesignEdit[] = []
  let current = draft
  for (const edit of edits) {
    const edited = applyEdit(current, edit)
    if (!edited.ok) return edited
    current = edited.value.draft
    inverses.unshift(edited.value.inverse)
  }
  return accept({ draft: current, inverse: { kind: 'together', edits: inverses } })
}

/** The edited draft, unless a key came to stand twice or to be a word of the formulas. */
function keyed(before: Questionnaire, edited: Edited<Questionnaire>): Outcome {
  const already = new Set(structureProblems(before).map((problem) => canonicalJson(problem)))
  for (const problem of structureProblems(edited.draft)) {
    const { cause } = problem
    if (already.has(canonicalJson(problem))) continue
    if (cause.kind === 'duplicateKey') return refuse({ kind: 'keyTaken', key: cause.key })
    if (cause.kind === 'reservedKey') return refuse({ kind: 'reservedKey', key: cause.key })
  }
  return accept(edited)
}

/** Where in a list something is put that is to stand before the key; null when nothing there has it. */
function indexBefore(parts: readonly Part[], before: string | null): number | null {
  const at = before === null ? parts.length : parts.findIndex(({ key }) => key === before)
  return at === -1 ? null : at
}

/** The key that follows; null when none does. */
function following(parts: readonly Part[], key: string): string | null {
  return parts[parts.findIndex((part) => part.key === key) + 1]?.key ?? null
}
