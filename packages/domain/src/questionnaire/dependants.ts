import type { Expression } from '../expression/tree.ts'
import { isAggregating } from '../expression/operations.ts'
import type { DesignPlace } from './design-problem.ts'
import { expressionsOf } from './expressions.ts'
import { meaningOf, namesOf, tableUnder, type Meaning, type Names, type Scope } from './names.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * Every place whose expression reads the question, or the column when one is named: what a designer is told before removing or
 * moving it. Its own expressions are not among them.
 */
export function dependantsOf(questionnaire: Questionnaire, key: string, column: string | null = null): readonly DesignPlace[] {
  const names = namesOf(questionnaire)
  return expressionsOf(questionnaire)
    .filter(({ place }) => place.question !== key || (column !== null && place.column !== column))
    .filter(({ expression, scope }) => meaningsIn(expression, names, scope).some((meaning) => isAbout(meaning, key, column)))
    .map(({ place }) => place)
}

function isAbout(meaning: Meaning, key: string, column: string | null): boolean {
  if (meaning.kind === 'context') return false
  if (meaning.kind === 'question' || meaning.kind === 'part') return meaning.question.key === key && column === null
  return meaning.table.key === key && (column === null || meaning.column.key === column)
}

/** What every name in an expression means, where it stands. */
function meaningsIn(expression: Expression, names: Names, scope: Scope): readonly Meaning[] {
  if ('ref' in expression) {
    const meaning = meaningOf(expression.ref, names, scope)
    return meaning === null ? [] : [meaning]
  }
  if (!('call' in expression)) return []
  const over = isAggregating(expression.call) ? names.get(tableUnder(expression, names, scope) ?? '') : undefined
  const inner: Scope = over?.kind === 'table' ? { own: null, over } : scope
  return expression.args.flatMap((arg) => meaningsIn(arg, names, inner))
}
