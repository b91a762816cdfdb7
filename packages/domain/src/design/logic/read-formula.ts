import { parseWithPlaces, type Letters, type ParseProblem } from '../../expression/parse.ts'
import type { Expression } from '../../expression/tree.ts'
import { checkExpression, type ExpressionCause } from '../../questionnaire/check-expression.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import { circleThrough } from './circles.ts'
import type { Standing } from './standing.ts'

/** What a text is as the formula at a place of a draft. */
export type ReadFormula =
  | { readonly kind: 'empty' }
  /** It is no expression, so there is nothing to store. */
  | { readonly kind: 'unread'; readonly problem: ParseProblem }
  /** It would go round in a circle: names of which each reads the next. It is not to be stored, since everything along the circle would stand still. */
  | { readonly kind: 'circle'; readonly names: readonly string[] }
  /** It may be stored, and is a problem of the draft until it is put right. */
  | { readonly kind: 'wrong'; readonly expression: Expression; readonly problems: readonly FormulaProblem[] }
  | { readonly kind: 'right'; readonly expression: Expression }

/** What is wrong with a part of a formula, and the letters it is about. */
export interface FormulaProblem {
  readonly letters: Letters
  readonly cause: ExpressionCause
}

/** Reads what somebody has written as the formula at a place. */
export function readFormula(text: string, draft: Questionnaire, standing: Standing): ReadFormula {
  if (text.trim() === '') return { kind: 'empty' }
  const written = parseWithPlaces(text)
  if (!written.ok) return { kind: 'unread', problem: written.refusal }
  const { expression } = written.value
  const names = circleThrough(draft, standing, expression)
  if (names !== null) return { kind: 'circle', names }
  const problems = checkExpression(expression, standing.names, standing)
  if (problems.length === 0) return { kind: 'right', expression }
  const whole: Letters = { from: 0, to: text.length }
  return { kind: 'wrong', expression, problems: problems.map(({ at, cause }) => ({ letters: written.value.letters(at) ?? whole, cause })) }
}
