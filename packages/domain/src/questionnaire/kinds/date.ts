import type { QuestionBase } from '../question.ts'
import type { Expression } from '../../expression/tree.ts'

/** A day of the calendar. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'

  readonly least?: Expression
  readonly most?: Expression
}
