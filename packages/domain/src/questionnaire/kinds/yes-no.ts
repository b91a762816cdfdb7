import * as z from 'zod/mini'
import { NO_FAULTS, isBlank, type AnswerRules, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import { questionShape, type ShapeOf } from '../schema-parts.ts'

/** Yes (true) or no (false). */
export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yesNo'
}

export const truthRules: AnswerRules = {
  type: 'truth',
  reckon: (value) => (typeof value === 'boolean' ? value : null),
  unusable: () => ({ kind: 'wrongKind' }),
  faults: () => NO_FAULTS,
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nej', false],
  ['no', false],
])

export const yesNo: KindRules<YesNoQuestion> = {
  parts: [],
  rules: () => truthRules,
  read: (given) => (isBlank(given) ? null : (WORDS.get(given.trim().toLowerCase()) ?? { unreadable: given })),
  format(value, _question, language) {
    if (typeof value !== 'boolean') return ''
    if (language === 'en') return value ? 'Yes' : 'No'
    return value ? 'Ja' : 'Nej'
  },
}

export function yesNoSchema() {
  return z.strictObject({ ...questionShape('yesNo') } satisfies ShapeOf<YesNoQuestion>)
}
