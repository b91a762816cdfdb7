import * as z from 'zod/mini'
import { decimalRules, readNumber, shownNumber } from './decimal.ts'
import type { KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import { countSchema, expressionSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** A share in per cent: 12.5 means 12,5 %. Between 0 and 100 unless the limits say otherwise. */
export interface PercentQuestion extends QuestionBase {
  readonly kind: 'percent'
  readonly decimals?: number
  readonly least?: Expression
  readonly most?: Expression
}

const UNIT = /\s*%$/

export const percent: KindRules<PercentQuestion> = {
  parts: [],
  rules: (question) => decimalRules(question.decimals ?? 0),
  read: (given) => readNumber(given, UNIT),
  format(value, _question, language) {
    const shown = shownNumber(value, language)
    return shown === '' ? '' : `${shown}\u00A0%`
  },
}

export function percentSchema() {
  return z.strictObject({
    ...questionShape('percent'),
    decimals: z.exactOptional(countSchema(10)),
    least: z.exactOptional(expressionSchema()),
    most: z.exactOptional(expressionSchema()),
  } satisfies ShapeOf<PercentQuestion>)
}
