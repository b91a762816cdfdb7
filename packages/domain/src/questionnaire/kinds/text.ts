import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'

/** Free text. Lengths are counted in UTF-16 code units, as browsers do. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text'
  readonly multiline?: true
  readonly maxLength?: number
  readonly pattern?: { readonly regex: string; readonly message: Text }
  readonly format?: 'email' | 'phone'
}
