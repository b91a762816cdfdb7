import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'
import type { Text } from '../../text.ts'

/** A number with at most `decimals` decimals (none unless said). */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number'
  readonly decimals?: number
  readonly unit?: Text
  readonly least?: Expression
  readonly most?: Expression
}
