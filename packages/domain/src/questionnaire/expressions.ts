import type { Expression } from '../expression/tree.ts'
import { WHOLE, type Aspect, type DesignPlace } from './design-problem.ts'
import type { TypeKind } from './expression-type.ts'
import type { Question } from './kinds/registry.ts'
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

const TRUTH: readonly TypeKind[] = ['truth']

function ofColumns(question: Question, place: DesignPlace): readonly PlacedExpression[] {
  if (question.kind !== 'table') return []
  const scope: Scope = { own: question, over: null }
  return question.columns.flatMap((column) => ofQuestion(column, { ...place, question: question.key, column: column.key }, scope))
}

function ofQuestion(question: Question, place: DesignPlace, scope: Scope): readonly PlacedExpression[] {
  const found: PlacedExpression[] = []
  const add = (of: Aspect, expression: Expression | true | undefined, wanted: readonly TypeKind[]) => {
    if (expression !== undefined && expression !== true) found.push({ place: { ...place, of }, expression, scope, wanted })
  }
  add('relevance', question.relevance, TRUTH)
  add('required', question.required, TRUTH)
  if (question.kind === 'calculated') add('formula', question.formula, SHOWN_AS[question.shownAs])
  if (question.kind === 'amount' || question.kind === 'number' || question.kind === 'percent' || question.kind === 'date') {
    const wanted: readonly TypeKind[] = [question.kind === 'date' ? 'date' : 'number']
    add('least', question.least, wanted)
    add('most', question.most, wanted)
  }
  for (const { key, assert } of question.checks ?? [])
    found.push({ place: { ...place, of: 'check', check: key }, expression: assert, scope, wanted: TRUTH })
  return found
}

const SHOWN_AS = { amount: ['number'], number: ['number'], percent: ['number'], text: ['text'], date: ['date'], yesNo: ['truth'] } as const
