import type { ExpressionProblem } from './check-expression.ts'
import type { Kind } from './kinds/registry.ts'
import type { Role } from './roles.ts'

/** Something in a questionnaire that must be put right before anyone can answer it. */
export interface DesignProblem {
  readonly place: DesignPlace
  readonly cause: DesignCause
}

/** Where in the questionnaire, by keys; null above and below that place. */
export interface DesignPlace {
  readonly section: string | null
  readonly question: string | null
  readonly column: string | null
  readonly of: Aspect | null
  /** The key of the check it is about. */
  readonly check: string | null
}

/** What of a question. */
export type Aspect =
  | 'key'
  | 'relevance'
  | 'required'
  | 'formula'
  | 'least'
  | 'most'
  | 'maxLength'
  | 'maxBytes'
  | 'check'
  | 'prefill'
  | 'role'
  | 'choices'
  | 'rows'
  | 'totals'
  | 'pattern'

export type DesignCause =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unknownVersion'; readonly given: number }
  /** The document is not of the shape the schema says; `at` is a JSON pointer. */
  | { readonly kind: 'shape'; readonly at: string; readonly code: string }
  | { readonly kind: 'duplicateKey'; readonly key: string }
  | { readonly kind: 'reservedKey'; readonly key: string }
  | { readonly kind: 'expression'; readonly problem: ExpressionProblem }
  | { readonly kind: 'circle'; readonly names: readonly string[] }
  | { readonly kind: 'unknownTotal'; readonly column: string }
  | { readonly kind: 'severalOthers' }
  | { readonly kind: 'leastAboveMost' }
  | { readonly kind: 'badPattern' }
  | { readonly kind: 'prefillKind' }
  | { readonly kind: 'roleKind'; readonly role: Role; readonly kinds: readonly Kind[] }
  | { readonly kind: 'roleTwice'; readonly role: Role }
  | { readonly kind: 'roleMissing'; readonly role: Role }

export const WHOLE: DesignPlace = { section: null, question: null, column: null, of: null, check: null }
