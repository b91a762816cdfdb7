import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'

/** A statement to agree to. */
export interface DeclarationQuestion extends QuestionBase {
  readonly kind: 'declaration'
  readonly statement: Text
}
