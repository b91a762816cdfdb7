import type { QuestionBase } from '../question.ts'

/** Yes (true) or no (false). */
export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yesNo'
}
