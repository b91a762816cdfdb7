import * as z from 'zod/mini'
import { isCalendarDate, parseDate } from '../../time/parse.ts'
import type { Value } from '../../form/value.ts'
import { NO_FAULTS, givenText, isBlank, type AnswerRules, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import { expressionSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** A day of the calendar. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'

  readonly least?: Expression
  readonly most?: Expression
}

export const dateRules: AnswerRules = {
  type: 'date',
  reckon: (value) => (typeof value === 'string' && isCalendarDate(value) ? value : null),
  unusable(value) {
    const given = givenText(value)
    return given === null ? { kind: 'wrongKind' } : { kind: 'notADate', given }
  },
  faults: () => NO_FAULTS,
}

export const date: KindRules<DateQuestion> = {
  parts: [],
  rules: () => dateRules,
  read: readDate,
  format: (value) => (typeof value === 'string' && isCalendarDate(value) ? value : ''),
}

/** A day as people write it: `2026-02-28`, `28/2 2026`, `13 december 2025`; kept as typed when it is none. */
export function readDate(given: string): Value {
  return isBlank(given) ? null : (parseDate(given) ?? { unreadable: given })
}

export function dateSchema() {
  return z.strictObject({
    ...questionShape('date'),
    least: z.exactOptional(expressionSchema()),
    most: z.exactOptional(expressionSchema()),
  } satisfies ShapeOf<DateQuestion>)
}
