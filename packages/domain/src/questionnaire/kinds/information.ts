import * as z from 'zod/mini'
import { NO_FAULTS, type AnswerRules, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import { questionShape, type ShapeOf } from '../schema-parts.ts'

/** Something to read, with nothing to answer: the label is its heading, the help its text. */
export interface InformationQuestion extends QuestionBase {
  readonly kind: 'information'
}

/** The rules of a question that has no value of its own. */
export const nothingRules: AnswerRules = {
  type: 'nothing',
  reckon: () => null,
  unusable: () => ({ kind: 'wrongKind' }),
  faults: () => NO_FAULTS,
}

export const information: KindRules<InformationQuestion> = { parts: [], rules: () => nothingRules, read: () => null, format: () => '' }

export function informationSchema() {
  return z.strictObject({ ...questionShape('information') } satisfies ShapeOf<InformationQuestion>)
}
