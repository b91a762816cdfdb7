import { open } from '@aterrapport/domain/form/open.ts'
import { MOST_BYTES, MOST_FILES } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Form } from '../../reports/form.ts'

export interface FileLimits {
  /** The most files there may be. */
  readonly most: number
  /** The most bytes each of them may have. */
  readonly mostBytes: number
}

/** The limits of a file question by what was handed in, where they are worked out from other answers. */
export function limitsOf({ questionnaire, compiled }: Form, { context, previous, answers }: SubmissionDocument, key: string): FileLimits {
  const question = questionnaire.sections.flatMap(({ questions }) => questions).find((asked) => asked.key === key)
  if (question?.kind !== 'file') return { most: 0, mostBytes: 0 }
  const { limits } = open(compiled, { context, previous: previous ?? null, answers }).read(key)
  return {
    most: limits.most ?? fixedCount(question.most, MOST_FILES),
    mostBytes: limits.maxBytes ?? fixedCount(question.maxBytes, MOST_BYTES),
  }
}
