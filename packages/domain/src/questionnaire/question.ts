import type { Expression } from '../expression/tree.ts'
import type { ContextName, PREVIOUS } from '../form/context.ts'
import type { Text } from '../text.ts'
import type { Role } from './roles.ts'

/**
 * What every question has, of whatever kind. A questionnaire is a document that is exported, imported and kept, so
 * what is absent is left out of it rather than written as null.
 */
export interface QuestionBase {
  /** ASCII, `[a-z][a-z0-9_]*`, unique in the questionnaire; becomes the column name of every export. */
  readonly key: string
  readonly label: Text
  readonly help?: Text
  readonly required?: true | Expression
  readonly relevance?: Expression
  readonly checks?: readonly Check[]
  readonly tags?: readonly string[]
  readonly role?: Role
  readonly prefill?: Prefill
}

/** A rule about the answers. It is told when `assert` is false; when `assert` is missing it says nothing. */
export interface Check {
  readonly key: string
  readonly severity: Severity
  readonly assert: Expression
  readonly message: Text
  /** A warning may ask for a comment; until one is given it stands among the problems that stop handing in. */
  readonly comment?: true
}

/** An error stops handing in, a warning asks, a notice informs. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * Where an answer comes from before anyone has given it: a fact of the context, or what was handed in last year at the same path. A
 * locked one is read from there and never stored.
 */
export interface Prefill {
  readonly from: ContextName | typeof PREVIOUS
  readonly locked: boolean
}
