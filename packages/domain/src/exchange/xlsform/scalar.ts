import type { Question, ScalarQuestion } from '../../questionnaire/kinds/registry.ts'

/** Whether a question is of a kind that may stand in a table's row. */
export function isScalar(question: Question): question is ScalarQuestion {
  return !['table', 'file', 'contact', 'organisation', 'period', 'information', 'declaration'].includes(question.kind)
}
