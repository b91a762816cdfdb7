import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'
import { questionAt } from './form.ts'

/** One handed-in answer as statistics read it: by question and role, as a number or a text. */
export interface NarrowValue {
  readonly path: Path
  /** The question's key; for a cell the table's and the column's, `kostnader.belopp`. */
  readonly question: string
  readonly role: Role | null
  readonly row: string | null
  readonly text: string | null
  readonly number: string | null
}

/** The answers handed in, one value a path, typed by their questions. Unanswered ones are left out. */
export function narrowValues(questionnaire: Questionnaire, answers: Answers): NarrowValue[] {
  const questions = new Map(questionnaire.sections.flatMap((section) => section.questions.map((question) => [question.key, question])))
  return Object.entries(answers).flatMap(([path, value]) => {
    const question = questions.get(questionAt(path))
    return question === undefined || value === null ? [] : narrowValue(question, path, value)
  })
}

function narrowValue(question: Question, path: Path, value: Exclude<Value, null>): NarrowValue[] {
  const [place = '', aside] = path.split(':')
  const [, row, part] = place.split('.')
  const column = question.kind === 'table' ? question.columns.find(({ key }) => key === part) : undefined
  // The path of a row says only that the row is there.
  if (question.kind === 'table' && column === undefined) return []
  const asked = column ?? question
  const name = question.kind === 'table' ? `${question.key}.${asked.key}` : row === undefined ? question.key : `${question.key}.${row}`
  const isNumber = aside === undefined && isNumeric(asked) && typeof value === 'string'
  return [
    {
      path,
      question: aside === undefined ? name : `${name}:${aside}`,
      role: aside === undefined ? (asked.role ?? null) : null,
      row: question.kind === 'table' ? (row ?? null) : null,
      text: isNumber ? null : asText(value),
      number: isNumber ? value : null,
    },
  ]
}

function isNumeric(question: Question | ScalarQuestion): boolean {
  const shown = question.kind === 'calculated' ? question.shownAs : question.kind
  return shown === 'amount' || shown === 'number' || shown === 'percent'
}

/** Several choices are parted by spaces, which no key has; files are told by name. */
function asText(value: Exclude<Value, null>): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if ('unreadable' in value) return value.unreadable
  return value.map((item) => (typeof item === 'string' ? item : item.name)).join(' ')
}
