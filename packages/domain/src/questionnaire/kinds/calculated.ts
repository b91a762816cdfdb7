import * as z from 'zod/mini'
import { amount } from './amount.ts'
import { decimalRules } from './decimal.ts'
import { date, dateRules } from './date.ts'
import type { AnswerRules, KindRules } from './kind.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'
import { text, textRules } from './text.ts'
import { truthRules, yesNo } from './yes-no.ts'
import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import { expressionSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** A value worked out from others, shown and exported as the named kind. */
export interface CalculatedQuestion extends QuestionBase {
  readonly kind: 'calculated'
  readonly formula: Expression
  readonly shownAs: 'amount' | 'number' | 'percent' | 'text' | 'date' | 'yesNo'
}

const ANY_DECIMALS = 20

const SHOWN_AS: Readonly<Record<CalculatedQuestion['shownAs'], AnswerRules>> = {
  amount: decimalRules(ANY_DECIMALS),
  number: decimalRules(ANY_DECIMALS),
  percent: decimalRules(ANY_DECIMALS),
  text: textRules({}),
  date: dateRules,
  yesNo: truthRules,
}

export const calculated: KindRules<CalculatedQuestion> = {
  parts: [],
  rules: (question) => SHOWN_AS[question.shownAs],
  read: () => null,
  format(value, { key, label, shownAs }, language) {
    switch (shownAs) {
      case 'amount':
        return amount.format(value, { kind: 'amount', key, label }, language)
      case 'number':
        return number.format(value, { kind: 'number', key, label }, language)
      case 'percent':
        return percent.format(value, { kind: 'percent', key, label }, language)
      case 'text':
        return text.format(value, { kind: 'text', key, label }, language)
      case 'date':
        return date.format(value, { kind: 'date', key, label }, language)
      case 'yesNo':
        return yesNo.format(value, { kind: 'yesNo', key, label }, language)
    }
  },
}

export function calculatedSchema() {
  return z.strictObject({
    ...questionShape('calculated'),
    formula: expressionSchema(),
    shownAs: z.enum(['amount', 'number', 'percent', 'text', 'date', 'yesNo']),
  } satisfies ShapeOf<CalculatedQuestion>)
}
