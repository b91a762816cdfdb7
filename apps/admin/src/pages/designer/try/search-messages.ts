import type { NotFound } from '@aterrapport/domain/design/unreachable.ts'
import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** What a search is asked to go through. */
export interface SearchAsked {
  readonly questionnaire: Questionnaire
  readonly facts: FormContext
  readonly tries: number
  readonly seed: number
}

/** How far a search has come, and what it has not found so far. */
export interface SearchTold {
  readonly notFound: NotFound
  readonly of: number
}
