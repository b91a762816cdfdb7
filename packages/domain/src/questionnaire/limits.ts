import type { Expression } from '../expression/tree.ts'
import type { Question } from './kinds/registry.ts'

/** The least or the most there may be of something: a number of them, or worked out. */
export type Count = number | Expression

/** The limits of a question's value, of its choices or of its rows. */
export interface Limits {
  readonly least?: Count
  readonly most?: Count
}

export const NO_LIMITS: Limits = {}

export function limitsIn(question: Question): Limits {
  switch (question.kind) {
    case 'amount':
    case 'number':
    case 'percent':
    case 'date':
    case 'choices':
      return question
    case 'table':
      return 'added' in question.rows ? question.rows.added : NO_LIMITS
    default:
      return NO_LIMITS
  }
}

/** The limit when it is a number; what is worked out gives way to what holds for every question of the kind. */
export function fixedCount(count: Count | undefined, otherwise: number): number {
  return typeof count === 'number' ? count : otherwise
}

export interface CalculatedLimit {
  readonly of: 'least' | 'most'
  readonly expression: Expression
}

const NONE: readonly CalculatedLimit[] = []

/** The limits that are expressions, in the order they are told. */
export function calculatedLimits(question: Question): readonly CalculatedLimit[] {
  const limits = limitsIn(question)
  if (limits.least === undefined && limits.most === undefined) return NONE
  return (['least', 'most'] as const).flatMap((of) => {
    const expression = limits[of]
    return typeof expression === 'object' ? [{ of, expression }] : []
  })
}
