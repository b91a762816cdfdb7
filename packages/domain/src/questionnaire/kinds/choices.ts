import type { QuestionBase } from '../question.ts'
import type { Choice } from './choice.ts'

/** Any number of the choices, between `least` and `most`. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices'
  readonly choices: readonly (Choice & { /** Cannot be combined with any other. */ readonly exclusive?: true })[]
  readonly least?: number
  readonly most?: number
}
