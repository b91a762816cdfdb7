import type { QuestionBase } from '../question.ts'

/** Something to read, with nothing to answer: the label is its heading, the help its text. */
export interface InformationQuestion extends QuestionBase {
  readonly kind: 'information'
}
