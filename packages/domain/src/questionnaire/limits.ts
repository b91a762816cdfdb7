import type { Expression } from '../expression/tree.ts'
import type { Question } from './kinds/registry.ts'

/** The least or the most there may be of something: a number of them, or worked out. */
export type Count = number | Expression

/** The limits of a question's value: of the value itself, of its letters, of its choices, rows or files, and of the bytes of a file. */
export interface Limits {
  readonly least?: Count
  readonly most?: Count
  readonly maxLength?: Count
  readonly maxBytes?: Count
}

export type LimitName = keyof Limits

/** In the order they are told. */
export const LIMIT_NAMES = ['least', 'most', 'maxLength', 'maxBytes'] as const satisfies readonly LimitName[]

export function isLimitName(name: string | null): name is LimitName {
  return LIMIT_NAMES.some((one) => one === name)
}

export const NO_LIMITS: Limits = {}

export function limitsIn(question: Question): Limits {
  switch (question.kind) {
    case 'amount':
    case 'number':
    case 'percent':
    case 'date':
    case 'choices':
    case 'text':
    case 'file':
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
  readonly of: LimitName
  readonly expression: Expression
}

const NONE: readonly CalculatedLimit[] = []

/** The limits that are expressions, in the order they are told. */
export function calculatedLimits(question: Question): readonly CalculatedLimit[] {
  const limits = limitsIn(question)
  if (limits === NO_LIMITS) return NONE
  return LIMIT_NAMES.flatMap((of) => {
    const expression = limits[of]
    return typeof expression === 'object' ? [{ of, expression }] : []
  })
}
