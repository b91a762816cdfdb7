import type { Severity } from '../questionnaire/question.ts'
import type { Text } from '../text.ts'
import type { Path } from './value.ts'

/** Something about an answer that somebody should know, with its place. Problems are listed in the order of the questionnaire. */
export interface Problem {
  readonly path: Path
  readonly severity: Severity
  readonly cause: ProblemCause
}

/** Why. The words are made where they are shown, in one exhaustive switch; only a designer's own message comes along. */
export type ProblemCause =
  | { readonly kind: 'required' }
  | { readonly kind: 'undetermined' }
  | { readonly kind: 'notANumber'; readonly given: string }
  | { readonly kind: 'notADate'; readonly given: string }
  | { readonly kind: 'notAnEmail'; readonly given: string }
  | { readonly kind: 'notAnOrganisationsnummer'; readonly given: string }
  | { readonly kind: 'wrongKind' }
  | { readonly kind: 'tooManyDecimals'; readonly decimals: number }
  | { readonly kind: 'belowLeast'; readonly least: string }
  | { readonly kind: 'aboveMost'; readonly most: string }
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number }
  | { readonly kind: 'pattern'; readonly message: Text }
  | { readonly kind: 'unknownChoice'; readonly given: string }
  | { readonly kind: 'exclusiveChoice'; readonly choice: string }
  | { readonly kind: 'tooFewChoices'; readonly least: number }
  | { readonly kind: 'tooManyChoices'; readonly most: number }
  | { readonly kind: 'tooFewRows'; readonly least: number }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | { readonly kind: 'periodReversed' }
  | { readonly kind: 'tooManyFiles'; readonly most: number }
  | { readonly kind: 'fileTooLarge'; readonly name: string; readonly most: number }
  | { readonly kind: 'notDeclared' }
  | { readonly kind: 'check'; readonly check: string; readonly message: Text; readonly comment: 'none' | 'wanted' | 'given' }

/** Whether a report with the problem may not be handed in: an error, or a warning whose comment is still wanted. */
export function stopsHandingIn({ severity, cause }: Problem): boolean {
  return severity === 'error' || (cause.kind === 'check' && cause.comment === 'wanted')
}
