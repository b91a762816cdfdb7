import type { Expression } from '../expression/tree.ts'
import { WHOLE, type Aspect, type DesignPlace } from './design-problem.ts'
import type { TypeKind } from './expression-type.ts'
import type { Kind, Question } from './kinds/registry.ts'
import { calculatedLimits, isLimitName, type LimitName } from './limits.ts'
import { OUTSIDE, type Scope } from './names.ts'
import type { Questionnaire } from './questionnaire.ts'

/** One expression of a questionnaire: where it stands, what it can see from there, and what it must give. */
export interface PlacedExpression {
  readonly place: DesignPlace
  readonly expression: Expression
  readonly scope: Scope
  readonly wanted: readonly TypeKind[]
}

/** Every expression of a questionnaire, in its order. */
export function expressionsOf({ sections }: Questionnaire): readonly PlacedExpression[] {
  return sections.flatMap((section) => {
    const place: DesignPlace = { ...WHOLE, section: section.key }
    const own =
      section.relevance === undefined
        ? []
        : [{ place: { ...place, of: 'relevance' as const }, expression: section.relevance, scope: OUTSIDE, wanted: TRUTH }]
    return [
      ...own,
      ...section.questions.flatMap((question) => [
        ...ofQuestion(question, { ...place, question: question.key }, OUTSIDE),
        ...ofColumns(question, place),
      ]),
    ]
  })
}

export const TRUTH: readonly TypeKind[] = ['truth']

function ofColumns(question: Question, place: DesignPlace): readonly PlacedExpression[] {
  if (question.kind !== 'table') return []
  const scope: Scope = { own: question, over: null }
  return question.columns.flatMap((column) => ofQuestion(column, { ...place, question: question.key, column: column.key }, scope))
}

function ofQuestion(question: Question, place: DesignPlace, scope: Scope): readonly PlacedExpression[] {
  const found: PlacedExpression[] = []
  const add = (of: Aspect, expression: Expression | true | undefined, check: string | null = null) => {
    if (expression === undefined || expression === true) return
    found.push({ place: { ...place, of, check }, expression, scope, wanted: wantedOf(question, of) ?? TRUTH })
  }
  add('relevance', question.relevance)
  add('required', question.required)
  if (question.kind === 'calculated') add('formula', question.formula)
  for (const { of, expression } of calculatedLimits(question)) add(of, expression)
  for (const { key, assert } of question.checks ?? []) add('check', assert, key)
  return found
}

/** What an expression must give that says this of the question; null when nothing of the sort is said by an expression. */
export function wantedOf(question: Question, of: Aspect | null): readonly TypeKind[] | null {
  if (of === 'relevance' || of === 'required' || of === 'check') return TRUTH
  if (of === 'formula') return question.kind === 'calculated' ? SHOWN_AS[question.shownAs] : null
  if (!isLimitName(of) || (question.kind === 'table' && 'fixed' in question.rows)) return null
  return BOUNDED[question.kind]?.[of] ?? null
}

const SHOWN_AS = { amount: ['number'], number: ['number'], percent: ['number'], text: ['text'], date: ['date'], yesNo: ['truth'] } as const

type Bounded = Readonly<Partial<Record<LimitName, readonly TypeKind[]>>>

const NUMBERS: Bounded = { least: ['number'], most: ['number'] }
const BOUNDED: Readonly<Partial<Record<Kind, Bounded>>> = {
  amount: NUMBERS,
  number: NUMBERS,
  percent: NUMBERS,
  date: { least: ['date'], most: ['date'] },
  choices: NUMBERS,
  table: NUMBERS,
  text: { maxLength: ['number'] },
  file: { most: ['number'], maxBytes: ['number'] },
}
