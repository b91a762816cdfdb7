import { exact } from '../expression/exact.ts'
import type { Known } from '../expression/reckoned.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Literal } from '../expression/tree.ts'

/** Something that must be so of one answer for a rule to hold. */
export interface Fact {
  /** The answer, as one name wherever it is read. */
  readonly of: string
  /** The question whose answer it is; null for what is known of the recipient. */
  readonly question: Question | null
  readonly is: Comparison | 'answered' | 'unanswered'
}

export interface Comparison {
  readonly by: '=' | '<>' | '<' | '<=' | '>' | '>='
  readonly with: Known
}

/** The value of a constant as it is compared. */
export function knownOf(literal: Literal): Known | null {
  if ('number' in literal) return exact(literal.number)
  if ('text' in literal) return literal.text
  return 'truth' in literal ? literal.truth : literal.date
}

/** Whether all of it can be so at once. It says no only when it is certain. */
export function isPossible(facts: readonly Fact[]): boolean {
  return [...Map.groupBy(facts, ({ of }) => of).values()].every(isPossibleOfOne)
}

function isPossibleOfOne(facts: readonly Fact[]): boolean {
  const comparisons = facts.flatMap(({ is }) => (typeof is === 'object' ? [is] : []))
  if (facts.some(({ is }) => is === 'unanswered') && facts.some(({ is }) => is !== 'unanswered')) return false
  const equals = comparisons.flatMap(({ by, with: value }) => (by === '=' ? [value] : []))
  const [only] = equals
  if (only !== undefined) return comparisons.every((comparison) => holds(only, comparison))
  return someChoiceIsLeft(facts, comparisons) && someOrderIsLeft(comparisons)
}

function holds(value: Known, { by, with: other }: Comparison): boolean {
  if (typeof value !== typeof other) return true
  switch (by) {
    case '=':
      return value === other
    case '<>':
      return value !== other
    case '<':
      return value < other
    case '<=':
      return value <= other
    case '>':
      return value > other
    case '>=':
      return value >= other
  }
}

/** A yes or no, or a choice, has so many values that all of them can be tried. */
function someChoiceIsLeft([first]: readonly Fact[], comparisons: readonly Comparison[]): boolean {
  const question = first?.question ?? null
  const values: readonly Known[] | null =
    question?.kind === 'choice' ? question.choices.map(({ key }) => key) : question?.kind === 'yesNo' ? [true, false] : null
  return values === null || values.some((value) => comparisons.every((comparison) => holds(value, comparison)))
}

function someOrderIsLeft(comparisons: readonly Comparison[]): boolean {
  const lows = comparisons.filter(({ by }) => by === '>' || by === '>=')
  const highs = comparisons.filter(({ by }) => by === '<' || by === '<=')
  return lows.every((low) =>
    highs.every((high) => {
      if (typeof low.with !== typeof high.with || low.with < high.with) return true
      const touches = low.with === high.with && low.by === '>=' && high.by === '<='
      return touches && comparisons.every(({ by, with: value }) => by !== '<>' || value !== low.with)
    }),
  )
}
