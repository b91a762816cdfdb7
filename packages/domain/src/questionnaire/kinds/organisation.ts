import type { QuestionBase } from '../question.ts'

/** A legal person. Its parts are `name` and `organisationsnummer`. */
export interface OrganisationQuestion extends QuestionBase {
  readonly kind: 'organisation'
}
