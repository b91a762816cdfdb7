import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'

/** Exactly one of the choices. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly key: string
  readonly label: Text
  /** "Annat, ange vad": asks for a text, which stands at the path `key:other`. At most one choice of a question has it. */
  readonly other?: true
}
