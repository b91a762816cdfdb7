import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'

/** A share in per cent: 12.5 means 12,5 %. Between 0 and 100 unless the limits say otherwise. */
export interface PercentQuestion extends QuestionBase {
  readonly kind: 'percent'
  readonly decimals?: number
  readonly least?: Expression
  readonly most?: Expression
}
