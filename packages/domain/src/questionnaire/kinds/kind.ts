import type { Known, Reckoned } from '../../expression/reckoned.ts'
import type { ProblemCause } from '../../form/problem.ts'
import type { Value } from '../../form/value.ts'
import type { Language } from '../../text.ts'

/** What the value of a question is to an expression. */
export type ValueType = 'number' | 'text' | 'truth' | 'date' | 'choice' | 'choices' | 'files' | 'nothing'

/** The rules of one question's own value, made once from the question. */
export interface AnswerRules {
  readonly type: ValueType
  /** The value as expressions reckon with it; null when it is unanswered or not of the kind. */
  reckon(value: Value): Reckoned
  /** Why a value that is there cannot be reckoned with. */
  unusable(value: Value): ProblemCause
  /** What is wrong with a value of the kind, apart from limits that are expressions. */
  faults(known: Known): readonly ProblemCause[]
}

/** One kind of question, as the engine and the controls know it. */
export interface KindRules<Question> {
  /** Composite kinds have parts, each with a path of its own; the others none. */
  readonly parts: readonly Part[]
  /** What is wrong with the parts together. */
  readonly together?: (parts: readonly Reckoned[]) => readonly ProblemCause[]
  rules(question: Question): AnswerRules
  /** What was typed as the canonical value of the kind, or as `Unreadable`. */
  read(given: string, question: Question): Value
  /** A value of the kind as people read it; what is not of the kind is empty. */
  format(value: Value, question: Question, language: Language): string
}

/** A part of a composite question. All parts are asked for when the question is required. */
export interface Part extends AnswerRules {
  readonly key: string
  /** The part without which this one says nothing, so that either asks for the other. */
  readonly pairedWith?: string
  read(given: string): Value
}

export const NO_FAULTS: readonly ProblemCause[] = []

/** What is left of a value of another shape than the kind has: what was typed when it was kept as typed. */
export function givenText(value: Value): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'unreadable' in value) return value.unreadable
  return null
}

export function isBlank(value: Value): boolean {
  if (value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}
