import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'

/** A value worked out from others, shown and exported as the named kind. */
export interface CalculatedQuestion extends QuestionBase {
  readonly kind: 'calculated'
  readonly formula: Expression
  readonly shownAs: 'amount' | 'number' | 'percent' | 'text' | 'date' | 'yesNo'
}
