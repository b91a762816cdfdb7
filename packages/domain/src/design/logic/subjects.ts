import { CONTEXT, PREVIOUS } from '../../form/context.ts'
import type { DesignPlace } from '../../questionnaire/design-problem.ts'
import { typeOfMeaning, type Type } from '../../questionnaire/expression-type.ts'
import { kindOf, type Question } from '../../questionnaire/kinds/registry.ts'
import { meaningOf, type Meaning, type Over, type Scope } from '../../questionnaire/names.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import { hangingOn, namesIn } from './circles.ts'
import { standingAt, type Standing } from './standing.ts'

/** Something that an expression may read. */
export interface Subject {
  readonly ref: string
  readonly meaning: Meaning
  readonly type: Type
  /** The key of the section it is asked in; null for the row one stands in and for what nobody is asked. */
  readonly section: string | null
}

/** Cells of larger tables are left to be written, since a list of them helps nobody. */
const MOST_CELLS = 60

/**
 * What an expression at a place may read, in the order of the questionnaire: the row it stands in, questions with their parts, columns
 * and cells, the facts of the context, and what was handed in last year. What would make a circle is left out, and what has no value.
 */
export function subjectsFor(draft: Questionnaire, place: DesignPlace): readonly Subject[] {
  const standing = standingAt(draft, place)
  return standing === null ? [] : subjectsAt(draft, standing, standing.scope)
}

/** The same inside an aggregate, where the columns of the table it goes over are cells. */
export function subjectsInRows(draft: Questionnaire, standing: Standing, over: Over): readonly Subject[] {
  return subjectsAt(draft, standing, { own: null, over })
}

function subjectsAt(draft: Questionnaire, standing: Standing, scope: Scope): readonly Subject[] {
  const circular = hangingOn(draft, standing)
  const subject = (ref: string, section: string | null): readonly Subject[] => {
    const meaning = meaningOf(ref, standing.names, scope)
    if (meaning === null || namesIn(meaning).some((name) => circular.has(name))) return []
    const type = typeOfMeaning(meaning)
    return type.kind === 'nothing' ? [] : [{ ref, meaning, type, section }]
  }
  const own = (scope.own?.columns ?? []).flatMap(({ key }) => subject(key, null))
  const shadowed = new Set(own.map(({ ref }) => ref))
  const refs = draft.sections.flatMap(({ key, questions }) => questions.flatMap(refsOf).map((ref) => ({ ref, section: key })))
  return [
    ...own,
    ...refs.filter(({ ref }) => !shadowed.has(ref)).flatMap(({ ref, section }) => subject(ref, section)),
    ...Object.keys(CONTEXT).flatMap((ref) => subject(ref, null)),
    ...refs.flatMap(({ ref, section }) => subject(`${PREVIOUS}.${ref}`, section)),
  ]
}

/** Every name that a question gives: its own, and those of its parts, columns and given cells. */
function refsOf(question: Question): readonly string[] {
  const { key } = question
  if (question.kind !== 'table') return [key, ...kindOf(question).parts.map((part) => `${key}.${part.key}`)]
  const { columns, rows } = question
  const fixed = 'fixed' in rows && rows.fixed.length * columns.length <= MOST_CELLS ? rows.fixed : []
  return [
    key,
    ...columns.map((column) => `${key}.${column.key}`),
    ...fixed.flatMap((row) => columns.map((column) => `${key}.${row.key}.${column.key}`)),
  ]
}
