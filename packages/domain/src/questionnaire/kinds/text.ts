import { isEmail } from '../../organisation/email.ts'
import type { ProblemCause } from '../../form/problem.ts'
import { NO_FAULTS, isBlank, type AnswerRules, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'

/** Free text. Lengths are counted in UTF-16 code units, as browsers do. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text'
  readonly multiline?: true
  readonly maxLength?: number
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
const LONGEST_MATCHED = 500

export function textRules(question: Pick<TextQuestion, 'maxLength' | 'pattern' | 'format'>): AnswerRules {
  const most = question.maxLength ?? LONGEST_TEXT
  const { pattern, format } = question
  const regex = pattern === undefined ? null : new RegExp(`^(?:${pattern.regex})$`, 'u')
  return {
    type: 'text',
    reckon: (value) => (typeof value === 'string' && !isBlank(value) ? value : null),
    unusable: () => ({ kind: 'wrongKind' }),
    faults(known) {
      if (typeof known !== 'string') return NO_FAULTS
      const causes: ProblemCause[] = []
      if (known.length > most) causes.push({ kind: 'tooLong', length: known.length, most })
      if (format === 'email' && !isEmail(known.trim())) causes.push({ kind: 'notAnEmail', given: known })
      if (regex !== null && pattern !== undefined && !(known.length <= LONGEST_MATCHED && regex.test(known)))
        causes.push({ kind: 'pattern', message: pattern.message })
      return causes.length === 0 ? NO_FAULTS : causes
    },
  }
}
