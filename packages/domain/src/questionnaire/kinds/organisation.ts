import type { KindRules } from './kind.ts'
import { nothingRules } from './information.ts'
import { organisationsnummerPart, textPart } from './part.ts'
import type { QuestionBase } from '../question.ts'

/** A legal person. Its parts are `name` and `organisationsnummer`. */
export interface OrganisationQuestion extends QuestionBase {
  readonly kind: 'organisation'
}

export const organisation: KindRules<OrganisationQuestion> = {
  parts: [textPart('name', { maxLength: 200 }), organisationsnummerPart('organisationsnummer')],
  rules: () => nothingRules,
  read: () => null,
  format: () => '',
}
