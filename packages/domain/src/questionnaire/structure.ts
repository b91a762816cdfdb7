import { KEYWORDS } from '../expression/operations.ts'
import { CONTEXT, PREVIOUS } from '../form/context.ts'
import { WHOLE, type Aspect, type DesignCause, type DesignProblem } from './design-problem.ts'
import { kindOf, type Kind, type Question } from './kinds/registry.ts'
import type { TableQuestion } from './kinds/table.ts'
import { fixedCount, type Limits } from './limits.ts'
import { CONTEXT_SPACES } from './names.ts'
import { isSafePattern } from './pattern.ts'
import type { Questionnaire } from './questionnaire.ts'
import { everyQuestion } from './role-rules.ts'

/** What is wrong with keys, limits, patterns and prefilling: all that the shape of the document does not say and that is no expression. */
export function structureProblems(questionnaire: Questionnaire): readonly DesignProblem[] {
  const sections = doubled(questionnaire.sections).map((key): DesignProblem => ({
    place: { ...WHOLE, section: key, of: 'key' },
    cause: { kind: 'duplicateKey', key },
  }))
  const seen = new Set<string>()
  let table: TableQuestion | null = null
  const questions = everyQuestion(questionnaire).flatMap(({ question, place }) => {
    if (place.column === null) table = question.kind === 'table' ? question : null
    const causes = [
      ...keyCauses(question, place.column === null ? seen : new Set()),
      ...ownCauses(question, place.column === null ? null : table),
    ]
    return causes.map(({ of, cause }): DesignProblem => ({ place: { ...place, of }, cause }))
  })
  return [...sections, ...questions]
}

interface Told {
  readonly of: Aspect
  readonly cause: DesignCause
}

function keyCauses({ key }: Question, seen: Set<string>): readonly Told[] {
  const causes: Told[] = []
  if (seen.has(key)) causes.push({ of: 'key', cause: { kind: 'duplicateKey', key } })
  if (KEYWORDS.includes(key) || CONTEXT_SPACES.has(key)) causes.push({ of: 'key', cause: { kind: 'reservedKey', key } })
  seen.add(key)
  return causes
}

function ownCauses(question: Question, table: TableQuestion | null): readonly Told[] {
  const checks = doubled(question.checks ?? []).map((key): Told => ({ of: 'check', cause: { kind: 'duplicateKey', key } }))
  const prefill: readonly Told[] = prefillFits(question, table) ? [] : [{ of: 'prefill', cause: { kind: 'prefillKind' } }]
  return [...checks, ...prefill, ...kindCauses(question)]
}

function kindCauses(question: Question): readonly Told[] {
  switch (question.kind) {
    case 'text':
      return question.pattern === undefined || isSafePattern(question.pattern.regex)
        ? []
        : [{ of: 'pattern', cause: { kind: 'badPattern' } }]
    case 'choice':
    case 'choices': {
      const causes = doubled(question.choices).map((key): Told => ({ of: 'choices', cause: { kind: 'duplicateKey', key } }))
      if (question.choices.filter(({ other }) => other).length > 1) causes.push({ of: 'choices', cause: { kind: 'severalOthers' } })
      return question.kind === 'choices' ? [...causes, ...inverted(question, 'choices')] : causes
    }
    case 'table':
      return tableCauses(question)
    default:
      return []
  }
}

function tableCauses({ columns, rows, totals = [] }: TableQuestion): readonly Told[] {
  const numbers = new Set(columns.filter((column) => kindOf(column).rules(column).type === 'number').map(({ key }) => key))
  const fixed = 'fixed' in rows ? rows.fixed : []
  return [
    ...doubled(columns).map((key): Told => ({ of: 'rows', cause: { kind: 'duplicateKey', key } })),
    ...doubled(fixed).map((key): Told => ({ of: 'rows', cause: { kind: 'duplicateKey', key } })),
    ...('added' in rows ? inverted(rows.added, 'rows') : []),
    ...totals.filter((key) => !numbers.has(key)).map((column): Told => ({ of: 'totals', cause: { kind: 'unknownTotal', column } })),
  ]
}

function inverted({ least, most }: Limits, of: Aspect): readonly Told[] {
  return fixedCount(least, 0) > fixedCount(most, Infinity) ? [{ of, cause: { kind: 'leastAboveMost' } }] : []
}

/**
 * A number is filled in where a number is asked for and a day where a day is; a text takes any fact as it is written, so that a year is
 * no quantity. Last year's answer fits the same question, but a declaration is made anew, a file belongs to the report it came with, and
 * rows that the respondent adds are others each year. A column's table is said, if it has one.
 */
export function prefillFits(question: Question, table: TableQuestion | null = null): boolean {
  if (question.prefill === undefined) return true
  if (question.kind === 'calculated') return false
  if (question.prefill.from === PREVIOUS) return !NOT_TAKEN_OVER.has(question.kind) && (table === null || 'fixed' in table.rows)
  const type = CONTEXT[question.prefill.from]
  return question.kind === 'text' || kindOf(question).rules(question).type === type
}

const NOT_TAKEN_OVER: ReadonlySet<Kind> = new Set(['declaration', 'file', 'information', 'table'])

function doubled(named: readonly { readonly key: string }[]): string[] {
  const seen = new Set<string>()
  return named.map(({ key }) => key).filter((key) => seen.size === seen.add(key).size)
}
