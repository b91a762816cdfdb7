import { canonicalJson } from '../canonical-json.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { expressionsOf } from '../questionnaire/expressions.ts'
import { namesOf, type Meaning } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { comparedWith, withCompared } from './compared.ts'
import { listOfPart, partsIn, withParts, type PartPlace } from './part.ts'
import { withExpressions, withReferences } from './references.ts'

/** The questionnaire with another key on a part, and on everything that reads it. */
export function renamed(draft: Questionnaire, place: PartPlace, to: string): Questionnaire {
  const list = listOfPart(draft, place)
  const read = withReaders(draft, place, to)
  if (list === null) return draft
  const parts = (partsIn(read, list) ?? []).map((part) => (part.key === place.key ? { ...part, key: to } : part))
  const named = withParts(read, list, parts)
  return place.kind === 'column' ? withTotals(named, place, to) : named
}

/**
 * The places that would be mistaken for readers of the part under its new key: that read something of that name which is gone, or that
 * would come to mean something nearer. Renaming there and back would not give them back as they were.
 */
export function mistaken(draft: Questionnaire, place: PartPlace, to: string): readonly DesignPlace[] {
  const back = renamed(renamed(draft, place, to), { ...place, key: to }, place.key)
  if (canonicalJson(back) === canonicalJson(draft)) return []
  const returned = expressionsOf(back)
  const places = expressionsOf(draft)
    .filter(({ expression }, at) => canonicalJson(expression) !== canonicalJson(returned[at]?.expression ?? null))
    .map((placed) => placed.place)
  const table = place.kind === 'column' ? place.question : null
  return places.length > 0 ? places : [{ section: null, question: table, column: null, of: 'totals', check: null }]
}

/**
 * The places that read what was handed in last year under the part's key. That key is what it was, so while they do the part keeps it: a
 * rename that took them along would read something else, and one that did not would leave them with nothing to say what type it is of.
 */
export function readersOfLastYear(draft: Questionnaire, place: PartPlace): readonly DesignPlace[] {
  switch (place.kind) {
    case 'section':
    case 'check':
      return []
    case 'choice': {
      const compared = comparedWith(draft, place, place.key)
      return compared.filter(({ year }) => year === 'previous').map((at) => at.place)
    }
    case 'question':
    case 'column':
    case 'row':
      return readingLastYear(draft, (ref, meaning) => refTo(ref, meaning, { place, to: '' }) !== ref)
  }
}

function readingLastYear(draft: Questionnaire, isAbout: (ref: string, meaning: Meaning) => boolean): readonly DesignPlace[] {
  const names = namesOf(draft)
  const places = new Set<DesignPlace>()
  withExpressions(draft, (expression, scope, at) =>
    withReferences(expression, names, {
      scope,
      rename(ref, meaning) {
        if (meaning?.kind === 'previous' && isAbout(ref, meaning.of)) places.add(at)
        return ref
      },
    }),
  )
  return [...places]
}

function withReaders(draft: Questionnaire, place: PartPlace, to: string): Questionnaire {
  switch (place.kind) {
    case 'section':
    case 'check':
      return draft
    case 'choice':
      return withCompared(draft, place, (key) => (key === place.key ? to : key))
    case 'question':
    case 'column':
    case 'row': {
      const names = namesOf(draft)
      const rename = (ref: string, meaning: Meaning | null) => (meaning === null ? ref : refTo(ref, meaning, { place, to }))
      return withExpressions(draft, (expression, scope) => withReferences(expression, names, { scope, rename }))
    }
  }
}

function refTo(
  ref: string,
  meaning: Meaning,
  { place, to }: { readonly place: Extract<PartPlace, { kind: 'question' | 'column' | 'row' }>; readonly to: string },
): string {
  if (meaning.kind === 'context' || meaning.kind === 'previous') return ref
  const [first = '', ...rest] = ref.split('.')
  const isBare = rest.length === 0
  if (meaning.kind === 'question' || meaning.kind === 'part')
    return place.kind === 'question' && meaning.question.key === place.key ? [to, ...rest].join('.') : ref
  const { table, column } = meaning
  if (place.kind === 'question') return table.key === place.key && !isBare ? [to, ...rest].join('.') : ref
  if (table.key !== place.question) return ref
  if (place.kind === 'row') return meaning.kind === 'cell' && meaning.row === place.key ? [first, to, ...rest.slice(1)].join('.') : ref
  return column.key === place.key ? [...ref.split('.').slice(0, -1), to].join('.') : ref
}

/** A table's totals name its columns. */
function withTotals(
  draft: Questionnaire,
  { question: key, key: from }: Extract<PartPlace, { kind: 'column' | 'row' }>,
  to: string,
): Questionnaire {
  const sections = draft.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.key === key && question.kind === 'table' && question.totals !== undefined
        ? { ...question, totals: question.totals.map((total) => (total === from ? to : total)) }
        : question,
    ),
  }))
  return { ...draft, sections }
}
