import type { DesignPlace } from '../../questionnaire/design-problem.ts'
import { TRUTH, wantedOf } from '../../questionnaire/expressions.ts'
import type { TypeKind } from '../../questionnaire/expression-type.ts'
import { namesOf, OUTSIDE, type Names, type Scope } from '../../questionnaire/names.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import { questionAt } from '../part.ts'

/** What an expression can see from where it stands, and what it must give. */
export interface Standing {
  readonly names: Names
  readonly scope: Scope
  readonly wanted: readonly TypeKind[]
  /** What hangs on the value of the expression, by its name among what is read; null where it only judges answers. */
  readonly decides: string | null
}

/** How an expression stands at a place, whether there is one yet or not; null when nothing of the kind can stand there. */
export function standingAt(draft: Questionnaire, place: DesignPlace): Standing | null {
  const names = namesOf(draft)
  const { section, column, of } = place
  if (place.question === null) {
    return section === null || of !== 'relevance' ? null : { names, scope: OUTSIDE, wanted: TRUTH, decides: `§${section}` }
  }
  const question = questionAt(draft, place.question)
  const owner = questionAt(draft, place.question, column)
  const wanted = owner === null ? null : wantedOf(owner, of)
  if (question === null || wanted === null) return null
  const scope: Scope = column !== null && question.kind === 'table' ? { own: question, over: null } : OUTSIDE
  const name = column === null ? place.question : `${place.question}.${column}`
  return { names, scope, wanted, decides: of === 'relevance' || of === 'formula' ? name : null }
}
