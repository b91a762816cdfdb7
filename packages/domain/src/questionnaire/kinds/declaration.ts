import * as z from 'zod/mini'
import { NO_FAULTS, type KindRules } from './kind.ts'
import { truthRules } from './yes-no.ts'
import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'
import { questionShape, textSchema, type ShapeOf } from '../schema-parts.ts'

/** A statement to agree to. */
export interface DeclarationQuestion extends QuestionBase {
  readonly kind: 'declaration'
  readonly statement: Text
}

const NOT_DECLARED = [{ kind: 'notDeclared' }] as const

export const declaration: KindRules<DeclarationQuestion> = {
  parts: [],
  rules: () => ({ ...truthRules, faults: (known) => (known === true ? NO_FAULTS : NOT_DECLARED) }),
  read: () => null,
  format(value, _question, language) {
    if (value !== true) return ''
    return language === 'en' ? 'Yes' : 'Ja'
  },
}

export function declarationSchema() {
  return z.strictObject({ ...questionShape('declaration'), statement: textSchema() } satisfies ShapeOf<DeclarationQuestion>)
}
