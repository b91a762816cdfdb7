import * as z from 'zod/mini'
import { isEmail } from '../../organisation/email.ts'
import { plainText } from '../../form/plain-text.ts'
import type { ProblemCause } from '../../form/problem.ts'
import { NO_FAULTS, isBlank, type AnswerRules, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Count } from '../limits.ts'
import type { Text } from '../../text.ts'
import { limitSchema, questionShape, textSchema, type ShapeOf } from '../schema-parts.ts'

/** Free text. Lengths are counted in UTF-16 code units, as browsers do. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text'
  readonly multiline?: true
  readonly maxLength?: Count
  readonly pattern?: { readonly regex: string; readonly message: Text }
  readonly format?: 'email' | 'phone'
}

/** The longest text a question may ask for, and the longest it gets where it does not say. */
export const LONGEST_TEXT = 10_000

export const text: KindRules<TextQuestion> = {
  parts: [],
  rules: textRules,
  read: (given) => (isBlank(given) ? null : given),
  format: (value) => (typeof value === 'string' ? value : ''),
}

/** Patterns are tried on no more than this, so that none can run long. */
const LONGEST_MATCHED = 300

export function textRules(question: Pick<TextQuestion, 'maxLength' | 'pattern' | 'format'>): AnswerRules {
  // One that is worked out is judged with the other limits, the longest there may be included.
  const most = typeof question.maxLength === 'object' ? Infinity : (question.maxLength ?? LONGEST_TEXT)
  const { pattern, format } = question
  const matches = pattern === undefined ? null : matcher(pattern.regex)
  return {
    type: 'text',
    reckon: (value) => (typeof value === 'string' && !isBlank(value) ? value : null),
    unusable: () => ({ kind: 'wrongKind' }),
    faults(known) {
      if (typeof known !== 'string') return NO_FAULTS
      const causes: ProblemCause[] = []
      if (known.length > most) causes.push({ kind: 'tooLong', length: known.length, most })
      if (format === 'email' && !isEmail(known.trim())) causes.push({ kind: 'notAnEmail', given: known })
      if (pattern !== undefined && matches?.(known) === false) causes.push({ kind: 'pattern', message: pattern.message })
      return causes.length === 0 ? NO_FAULTS : causes
    },
  }
}

function matcher(regex: string): (given: string) => boolean {
  let compiled: RegExp | null = null
  return (given) => {
    compiled ??= new RegExp(`^(?:${regex})$`, 'u')
    return given.length <= LONGEST_MATCHED && compiled.test(given)
  }
}

export function textQuestionSchema() {
  return z.strictObject({
    ...questionShape('text'),
    multiline: z.exactOptional(z.literal(true)),
    maxLength: z.exactOptional(limitSchema(LONGEST_TEXT)),
    pattern: z.exactOptional(z.strictObject({ regex: z.string().check(z.overwrite(plainText), z.maxLength(200)), message: textSchema() })),
    format: z.exactOptional(z.enum(['email', 'phone'])),
  } satisfies ShapeOf<TextQuestion>)
}
