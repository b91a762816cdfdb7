import type { QuestionBase } from '../question.ts'

/** A span of days, both ends included. Its parts are `from` and `to`. */
export interface PeriodQuestion extends QuestionBase {
  readonly kind: 'period'
}
