import type { Expression } from '../expression/tree.ts'
import type { Text } from '../text.ts'
import type { Question } from './kinds/registry.ts'

/** The document that says what is asked: sections of questions, and what the sign-off says. Stable enough to be kept for ten years. */
export interface Questionnaire {
  readonly schemaVersion: 1
  /** ASCII, `[a-z][a-z0-9-]*`; the same through all versions. */
  readonly key: string
  readonly title: Text
  /** What the respondent reads before beginning: what the grant is for, what to have at hand. Paragraphs are parted by blank lines. */
  readonly introduction: Text
  readonly sections: readonly Section[]
  readonly signOff: SignOffTexts
}

export interface Section {
  readonly key: string
  readonly title: Text
  readonly introduction?: Text
  readonly relevance?: Expression
  readonly questions: readonly Question[]
}

/** The words that are certified and signed: the finance chief's two alternatives, and the signatory's statement with its grounds. */
export interface SignOffTexts {
  readonly certification: { readonly correct: Text; readonly notCorrect: Text }
  readonly signature: { readonly statement: Text; readonly grounds: readonly { readonly key: string; readonly label: Text }[] }
}
