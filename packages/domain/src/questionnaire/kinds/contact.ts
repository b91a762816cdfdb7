import * as z from 'zod/mini'
import type { KindRules } from './kind.ts'
import { nothingRules } from './information.ts'
import { textPart } from './part.ts'
import type { QuestionBase } from '../question.ts'
import { questionShape, type ShapeOf } from '../schema-parts.ts'

/** A person at work. Its parts are `name`, `position`, `phone` and `email`. */
export interface ContactQuestion extends QuestionBase {
  readonly kind: 'contact'
}

export const contact: KindRules<ContactQuestion> = {
  parts: [
    textPart('name', { maxLength: 200 }),
    textPart('position', { maxLength: 200 }),
    textPart('phone', { maxLength: 50, format: 'phone' }),
    textPart('email', { maxLength: 254, format: 'email' }),
  ],
  rules: () => nothingRules,
  read: () => null,
  format: () => '',
}

export function contactSchema() {
  return z.strictObject({ ...questionShape('contact') } satisfies ShapeOf<ContactQuestion>)
}
