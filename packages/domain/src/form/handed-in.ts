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
      put(result, question)
      for (const { index } of question.plan.parts) put(result, facts.spots[index])
      putRows(result, question, facts)
    }
  }
  return result
}

function putRows(result: Record<Path, Value>, { plan: { table } }: Spot, facts: Facts): void {
  if (table === null) return
  for (const row of facts.tables[table.index]?.ordered() ?? []) {
    if (table.fixed === null) result[`${table.key}.${row.id}`] = exactText(row.position)
    for (const cell of row.cells) put(result, cell)
  }
}

function put(result: Record<Path, Value>, spot: Spot | undefined): void {
  if (spot === undefined || spot.relevance !== 'relevant') return
  if (spot.reckoned !== null && spot.reckoned !== undefined) result[spot.path] = spot.state.value
  putSide(result, spot.other)
  putSide(result, spot.comment)
}

function putSide(result: Record<Path, Value>, side: SideSpot | null): void {
  if (side?.state.relevance === 'relevant' && typeof side.given === 'string' && !isBlank(side.given)) result[side.path] = side.given
}
