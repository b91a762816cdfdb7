import type { QuestionBase } from '../question.ts'

/** A person at work. Its parts are `name`, `position`, `phone` and `email`. */
export interface ContactQuestion extends QuestionBase {
  readonly kind: 'contact'
}
