import * as z from 'zod/mini'
import type { KindRules } from './kind.ts'
import { nothingRules } from './information.ts'
import { organisationsnummerPart, textPart } from './part.ts'
import type { QuestionBase } from '../question.ts'
import { questionShape, type ShapeOf } from '../schema-parts.ts'

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

export function organisationSchema() {
  return z.strictObject({ ...questionShape('organisation') } satisfies ShapeOf<OrganisationQuestion>)
}
