import { inOrder } from '../form/order.ts'
import { planned } from '../form/planned.ts'
import type { Definition } from '../form/plan.ts'
import { checkExpression } from '../questionnaire/check-expression.ts'
import { expressionsOf } from '../questionnaire/expressions.ts'
import { namesOf } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { withSoundStructure } from './sound-structure.ts'
import { spelt, withoutExpressions } from './without-expressions.ts'

/**
 * What of a draft can be compiled and filled in: all of it but what is faulty. A question whose formula is faulty or goes round in a
 * circle stays with a value that is missing; a faulty relevance, requirement, limit or check is left out. What is sound is the same object.
 */
export function soundPart(draft: Questionnaire): Questionnaire {
  return withoutCircles(withoutFaults(withSoundStructure(draft)))
}

function withoutFaults(draft: Questionnaire): Questionnaire {
  const names = namesOf(draft)
  const faulty = expressionsOf(draft).filter(
    ({ expression, scope, wanted }) => checkExpression(expression, names, { scope, wanted }).length > 0,
  )
  return withoutExpressions(draft, new Set(faulty.map(({ place }) => spelt(place))))
}

/** So many circles are broken one by one; a draft with more loses every expression that is part of one. */
const MOST_CIRCLES = 20
/** So many ways of breaking a circle are compared. */
const MOST_WAYS = 8

/** Breaks circles where each time the least is left going round, and of equals at the last in the questionnaire. */
function withoutCircles(draft: Questionnaire): Questionnaire {
  let current = draft
  for (let broken = 0; broken <= MOST_CIRCLES; broken += 1) {
    const { definitions } = planned(current)
    const sorted = inOrder(definitions)
    if (sorted.ok) return current
    if (broken === MOST_CIRCLES) return withoutExpressions(current, new Set(valuesOf(current, goingRound(definitions))))
    const trials = valuesOf(current, new Set(sorted.refusal))
      .slice(-MOST_WAYS)
      .map((place) => {
        const without = withoutExpressions(current, new Set([place]))
        return { without, left: goingRound(planned(without).definitions).size }
      })
    current = trials.reduce((best, trial) => (trial.left <= best.left ? trial : best), trials[0] ?? { without: current, left: 0 }).without
  }
  return current
}

/** The places of what relevance and value hang on, for all that the engine knows by some names; in the order of the questionnaire. */
function valuesOf(draft: Questionnaire, names: ReadonlySet<string>): readonly string[] {
  return expressionsOf(draft).flatMap(({ place }) => {
    if (place.of !== 'relevance' && place.of !== 'formula') return []
    const own = place.question === null ? `§${place.section ?? ''}` : [place.question, place.column ?? []].flat().join('.')
    return names.has(own) ? [spelt(place)] : []
  })
}

/** The names of what waits for itself: nothing is left of it when what can be put in order is taken away from both ends. */
function goingRound(definitions: readonly Definition[]): ReadonlySet<string> {
  const readers = new Map(definitions.map((one) => [one, new Set(one.feeds.map(({ to }) => to))]))
  const reads = new Map(definitions.map((one) => [one, new Set<Definition>()]))
  for (const [one, tos] of readers) for (const to of tos) reads.get(to)?.add(one)
  const left = new Set(definitions)
  const ends = definitions.filter((one) => readers.get(one)?.size === 0 || reads.get(one)?.size === 0)
  for (const end of ends) {
    if (!left.delete(end)) continue
    for (const [from, back] of [
      [readers, reads],
      [reads, readers],
    ] as const) {
      for (const other of from.get(end) ?? []) {
        back.get(other)?.delete(end)
        if (back.get(other)?.size === 0) ends.push(other)
      }
    }
  }
  return new Set([...left].map(({ name }) => name))
}
