import type { Expression } from '../expression/tree.ts'
import { checkExpression, type ExpressionProblem } from './check-expression.ts'
import type { DesignPlace } from './design-problem.ts'
import type { TypeKind } from './expression-type.ts'
import { TRUTH, wantedOf } from './expressions.ts'
import { namesOf, OUTSIDE, type Names, type Scope } from './names.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What an expression may read where it stands, and what it must give. */
interface Setting {
  readonly names: Names
  readonly scope: Scope
  readonly wanted: readonly TypeKind[]
}

/** The setting of an expression that is there or may be put there; null at a place where none can stand. */
function settingOf(draft: Questionnaire, place: DesignPlace): Setting | null {
  const names = namesOf(draft)
  if (place.question === null) {
    const isThere = draft.sections.some(({ key }) => key === place.section)
    return isThere && place.of === 'relevance' ? { names, scope: OUTSIDE, wanted: TRUTH } : null
  }
  const question = names.get(place.question)
  if (question === undefined) return null
  if (place.column === null) {
    const wanted = wantedOf(question, place.of)
    return wanted === null ? null : { names, scope: OUTSIDE, wanted }
  }
  const column = question.kind === 'table' ? question.columns.find(({ key }) => key === place.column) : undefined
  const wanted = column === undefined ? null : wantedOf(column, place.of)
  return wanted === null || question.kind !== 'table' ? null : { names, scope: { own: question, over: null }, wanted }
}

/** What is wrong with an expression put at a place of a draft; null at a place where none can stand. */
export function checkAt(draft: Questionnaire, place: DesignPlace, expression: Expression): readonly ExpressionProblem[] | null {
  const setting = settingOf(draft, place)
  return setting === null ? null : checkExpression(expression, setting.names, setting)
}
