import * as z from 'zod/mini'
import { NO_FAULTS, type KindRules } from './kind.ts'
import { nothingRules } from './information.ts'
import { datePart } from './part.ts'
import type { QuestionBase } from '../question.ts'
import { questionShape, type ShapeOf } from '../schema-parts.ts'

/** A span of days, both ends included. Its parts are `from` and `to`. */
export interface PeriodQuestion extends QuestionBase {
  readonly kind: 'period'
}

const REVERSED = [{ kind: 'periodReversed' }] as const

export const period: KindRules<PeriodQuestion> = {
  parts: [
    { ...datePart('from'), pairedWith: 'to' },
    { ...datePart('to'), pairedWith: 'from' },
  ],
  together: ([from, to]) => (typeof from === 'string' && typeof to === 'string' && from > to ? REVERSED : NO_FAULTS),
  rules: () => nothingRules,
  read: () => null,
  format: () => '',
}

export function periodSchema() {
  return z.strictObject({ ...questionShape('period') } satisfies ShapeOf<PeriodQuestion>)
}
