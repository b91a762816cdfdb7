import * as z from 'zod/mini'
import { inLanguage } from '../../text.ts'
import { decimalRules, readNumber, shownNumber } from './decimal.ts'
import type { KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import type { Text } from '../../text.ts'
import { countSchema, expressionSchema, questionShape, textSchema, type ShapeOf } from '../schema-parts.ts'

/** A number with at most `decimals` decimals (none unless said). */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number'
  readonly decimals?: number
  readonly unit?: Text
  readonly least?: Expression
  readonly most?: Expression
}

/** The unit people may write after the number, in any language of the question. */
function unitOf({ unit }: NumberQuestion): RegExp {
  const words = [unit?.sv, unit?.en].filter((word) => word !== undefined).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`\\s*(?:${words.join('|')})$`, 'i')
}

export const number: KindRules<NumberQuestion> = {
  parts: [],
  rules: (question) => decimalRules(question.decimals ?? 0),
  read: (given, question) => readNumber(given, unitOf(question)),
  format(value, question, language) {
    const shown = shownNumber(value, language)
    return shown === '' || question.unit === undefined ? shown : `${shown}\u00A0${inLanguage(question.unit, language)}`
  },
}

export function numberSchema() {
  return z.strictObject({
    ...questionShape('number'),
    decimals: z.exactOptional(countSchema(10)),
    unit: z.exactOptional(textSchema()),
    least: z.exactOptional(expressionSchema()),
    most: z.exactOptional(expressionSchema()),
  } satisfies ShapeOf<NumberQuestion>)
}
