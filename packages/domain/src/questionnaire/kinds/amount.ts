import * as z from 'zod/mini'
import { exact, exactText, rounded } from '../../expression/exact.ts'
import { formatAmount, isAmount } from '../../money/amount.ts'
import { decimalRules, readNumber } from './decimal.ts'
import type { KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import { expressionSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** An amount in Swedish kronor: whole kronor unless `decimals` is 2; never below zero unless `least` says otherwise. */
export interface AmountQuestion extends QuestionBase {
  readonly kind: 'amount'
  readonly decimals?: 2
  readonly least?: Expression
  readonly most?: Expression
}

const UNIT = /\s*(?:kr|kronor|sek|:-)\.?$/i

export const amount: KindRules<AmountQuestion> = {
  parts: [],
  rules: (question) => decimalRules(question.decimals ?? 0),
  read: (given) => readNumber(given, UNIT),
  format(value, _question, language) {
    const sum = typeof value === 'string' ? exact(value) : null
    const shown = sum === null ? null : exactText(rounded(sum, 2) ?? sum)
    return shown !== null && isAmount(shown) ? formatAmount(shown, language) : ''
  },
}

export function amountSchema() {
  return z.strictObject({
    ...questionShape('amount'),
    decimals: z.exactOptional(z.literal(2)),
    least: z.exactOptional(expressionSchema()),
    most: z.exactOptional(expressionSchema()),
  } satisfies ShapeOf<AmountQuestion>)
}
