import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'

/** An amount in Swedish kronor: whole kronor unless `decimals` is 2; never below zero unless `least` says otherwise. */
export interface AmountQuestion extends QuestionBase {
  readonly kind: 'amount'
  readonly decimals?: 2
  readonly least?: Expression
  readonly most?: Expression
}
