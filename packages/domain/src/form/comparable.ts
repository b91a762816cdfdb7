import type { AnswerRules } from '../questionnaire/kinds/kind.ts'
import { kindOf, type Kind, type Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Answers, Path, Value } from './value.ts'

/** What was handed in for an earlier year, as far as it answers what is asked now. */
export interface LastYear {
  readonly year: number
  readonly answers: Answers
}

/**
 * The answers of an earlier year that would answer this year's questions as well, by path: of a question with the same key and kind, in the
 * same unit, of choices that are still there, in the same row of a table whose rows are given. A declaration is made anew, a file belongs to
 * the report it came with, a person at work may have left, and rows that the respondent adds are others each year.
 */
export function comparable(
  questionnaire: Questionnaire,
  earlier: { readonly questionnaire: Questionnaire; readonly answers: Answers },
): Answers {
  const before = new Map(questionsOf(earlier.questionnaire).map((question) => [question.key, question]))
  const found: Record<Path, Value> = {}
  for (const question of questionsOf(questionnaire)) {
    const was = before.get(question.key)
    if (was === undefined || !isSame(question, was)) continue
    for (const { path, rules, hasOther } of placesOf(question, was)) {
      const value = at(earlier.answers, path)
      const reckoned = rules.reckon(value)
      if (reckoned === null || reckoned === undefined) continue
      found[path] = value
      const other = at(earlier.answers, `${path}:other`)
      if (typeof other === 'string' && hasOther(value)) found[`${path}:other`] = other
    }
  }
  return found
}

interface ComparedPlace {
  readonly path: Path
  readonly rules: AnswerRules
  /** Whether the answer is a choice that asks what it is. */
  readonly hasOther: (value: Value) => boolean
}

/** Where both years have an answer: of a question, of its parts, or of the cells in the rows that both years' tables give. */
function placesOf(now: Question, was: Question): readonly ComparedPlace[] {
  const { parts } = kindOf(now)
  if (parts.length > 0) return parts.map((part) => ({ path: `${now.key}.${part.key}`, rules: part, hasOther: () => false }))
  if (now.kind !== 'table') return [placeOf(now.key, now)]
  if (was.kind !== 'table' || !('fixed' in now.rows) || !('fixed' in was.rows)) return []
  const rows = new Set(was.rows.fixed.map(({ key }) => key))
  const columns = now.columns.filter((column) => was.columns.some((one) => one.key === column.key && isSame(column, one)))
  return now.rows.fixed
    .filter(({ key }) => rows.has(key))
    .flatMap((row) => columns.map((column) => placeOf(`${now.key}.${row.key}.${column.key}`, column)))
}

function placeOf(path: Path, question: Question): ComparedPlace {
  const choices = question.kind === 'choice' || question.kind === 'choices' ? question.choices : []
  const other = choices.find((choice) => choice.other)?.key
  const hasOther = (value: Value) => value === other || (Array.isArray(value) && value.some((key) => key === other))
  return { path, rules: kindOf(question).rules(question), hasOther }
}

const NOT_COMPARED: ReadonlySet<Kind> = new Set(['declaration', 'file', 'information', 'contact'])

function questionsOf({ sections }: Questionnaire): readonly Question[] {
  return sections.flatMap(({ questions }) => questions)
}

function isSame(now: Question, was: Question): boolean {
  if (now.kind !== was.kind || NOT_COMPARED.has(now.kind)) return false
  if (now.kind === 'number' && was.kind === 'number') return now.unit?.sv === was.unit?.sv
  return now.kind !== 'calculated' || was.kind !== 'calculated' || now.shownAs === was.shownAs
}

function at(answers: Answers, path: Path): Value {
  return Object.hasOwn(answers, path) ? (answers[path] ?? null) : null
}
