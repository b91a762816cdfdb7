import { exactText } from '../expression/exact.ts'
import { isBlank } from '../questionnaire/kinds/kind.ts'
import type { CompiledForm, Facts } from './plan.ts'
import type { SideSpot, Spot } from './spot.ts'
import type { Answers, Path, Value } from './value.ts'

/** What would be handed in, in the order of the questionnaire: the values of what is relevant, and the rows they stand in. What cannot be read is left out. */
export function resultOf(form: CompiledForm, facts: Facts): Answers {
  const result: Record<Path, Value> = {}
  for (const { questions } of form.sections) {
    for (const slot of questions) {
      const question = facts.spots[slot]
      if (question === undefined || question.relevance !== 'relevant') continue
      put(result, question, facts)
      for (const { index } of question.plan.parts) put(result, facts.spots[index], facts)
      putRows(result, question, facts)
    }
  }
  return result
}

function putRows(result: Record<Path, Value>, { plan: { table } }: Spot, facts: Facts): void {
  if (table === null) return
  for (const row of facts.tables[table.index]?.ordered() ?? []) {
    if (table.fixed === null) result[`${table.key}.${row.id}`] = exactText(row.position)
    for (const cell of row.cells) put(result, cell, facts)
  }
}

function put(result: Record<Path, Value>, spot: Spot | undefined, facts: Facts): void {
  if (spot === undefined || spot.relevance !== 'relevant') return
  if (spot.reckoned !== null && spot.reckoned !== undefined) result[spot.path] = spot.state.value
  putSide(result, spot.other, spot.otherText(facts))
  putSide(result, spot.comment, spot.comment?.given ?? null)
  putSide(result, spot.later, spot.later?.given ?? null)
}

function putSide(result: Record<Path, Value>, side: SideSpot | null, said: Value): void {
  if (side?.state.relevance === 'relevant' && typeof said === 'string' && !isBlank(said)) result[side.path] = said
}
