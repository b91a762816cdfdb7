import type { Expression } from '../expression/tree.ts'
import type { DesignPlace } from './design-problem.ts'
import { expressionsOf } from './expressions.ts'
import { meaningOf, namesOf, scopeWithin, type Meaning, type Names, type Scope } from './names.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * Every place whose expression reads the question, or the column when one is named: what a designer is told before removing or
 * moving it. What reads last year's answer to it is among them, since the question says of what type that is; its own expressions are
 * not.
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
  if (meaning.kind === 'previous') return isAbout(meaning.of, key, column)
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
  const inner = scopeWithin(expression, names, scope)
  return expression.args.flatMap((arg) => meaningsIn(arg, names, inner))
}
