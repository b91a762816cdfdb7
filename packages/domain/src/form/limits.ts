import { exact, exactText, ONE, type Exact } from '../expression/exact.ts'
import type { Known } from '../expression/reckoned.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { calculatedLimits, limitsIn, NO_LIMITS } from '../questionnaire/limits.ts'
import type { Scope } from '../questionnaire/names.ts'
import type { Limit, SpotPlan } from './plan.ts'
import type { ProblemCause } from './problem.ts'
import type { Reader } from './reader.ts'

/** The limits of a question that are worked out, or that its kind has when the question does not say. */
export function limitsOf(plan: SpotPlan, question: Question, reader: Reader, scope: Scope): readonly Limit[] {
  const { kind } = question
  if (USUAL[kind] === undefined && limitsIn(question) === NO_LIMITS) return NONE
  const measured = measureOf(question)
  const said = calculatedLimits(question).map(({ of, expression }): Limit => {
    return { ...measured, side: of, bound: reader.judgement(plan, expression, scope) }
  })
  const usual = (['least', 'most'] as const).flatMap((side): readonly Limit[] => {
    const limit = limitsIn(question)[side] === undefined ? USUAL[kind]?.[side] : undefined
    return limit === undefined ? [] : [{ ...measured, side, bound: () => limit }]
  })
  return [...usual, ...said].toSorted((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : 0))
}

const NONE: readonly Limit[] = []

/** The limits of a question that does not say: amounts are never below zero, shares between nothing and all. */
const USUAL: Readonly<Partial<Record<Question['kind'], { readonly least?: Exact; readonly most?: Exact }>>> = {
  amount: { least: 0n },
  percent: { least: 0n, most: exact('100') ?? 0n },
}

type Measured = Pick<Limit, 'size' | 'below' | 'above'>

function measureOf(question: Question): Measured {
  if (question.kind === 'table') return { size: (known) => known, ...ROWS }
  if (question.kind !== 'choices') return VALUE
  const alone = new Set(question.choices.filter(({ exclusive }) => exclusive).map(({ key }) => key))
  const size = (known: Known) => (typeof known === 'object' && !known.some((key) => alone.has(key)) ? BigInt(known.length) * ONE : null)
  return { size, ...CHOICES }
}

const VALUE: Measured = {
  size: (known) => known,
  below: (limit) => ({ kind: 'belowLeast', least: limitText(limit) }),
  above: (limit) => ({ kind: 'aboveMost', most: limitText(limit) }),
}

const CHOICES: Omit<Measured, 'size'> = {
  below: (limit) => ({ kind: 'tooFewChoices', least: -wholesIn(-sizeOf(limit)) }),
  above: (limit) => ({ kind: 'tooManyChoices', most: wholesIn(sizeOf(limit)) }),
}

const ROWS: Omit<Measured, 'size'> = {
  below: (limit): ProblemCause => ({ kind: 'tooFewRows', least: -wholesIn(-sizeOf(limit)) }),
  above: (limit): ProblemCause => ({ kind: 'tooManyRows', most: wholesIn(sizeOf(limit)) }),
}

function limitText(limit: Known): string {
  return typeof limit === 'bigint' ? exactText(limit) : String(limit)
}

function sizeOf(limit: Known): Exact {
  return typeof limit === 'bigint' ? limit : 0n
}

/** The greatest whole number that is not above: nobody chooses two and a half. */
function wholesIn(size: Exact): number {
  const whole = size / ONE
  return Number(size < 0n && size % ONE !== 0n ? whole - 1n : whole)
}
