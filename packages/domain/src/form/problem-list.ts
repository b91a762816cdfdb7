import type { CompiledForm, Facts } from './plan.ts'
import type { Problem } from './problem.ts'
import { NO_PROBLEMS, type Spot } from './spot.ts'
import type { Row, TableRows } from './table-rows.ts'

/**
 * Every problem, in the order of the questionnaire. That something cannot be decided yet is told only when nothing required is
 * left to answer: until then the answer that would decide it is most likely among those asked for anyway.
 */
export function problemsOf(form: CompiledForm, facts: Facts): readonly Problem[] {
  const all = form.sections.flatMap(({ slot, questions }) => {
    const section = facts.spots[slot]
    if (section === undefined) return NO_PROBLEMS
    section.bundle ??= questions.flatMap((question) => ofQuestion(facts.spots[question], facts))
    return section.bundle
  })
  return all.some(({ cause }) => cause.kind === 'required') ? all.filter(({ cause }) => cause.kind !== 'undetermined') : all
}

function ofQuestion(question: Spot | undefined, facts: Facts): readonly Problem[] {
  if (question === undefined) return NO_PROBLEMS
  const { parts, table } = question.plan
  question.bundle ??= [
    ...ofSpot(question),
    ...parts.flatMap(({ index }) => facts.spots[index]?.state.problems ?? NO_PROBLEMS),
    ...(table === null ? NO_PROBLEMS : ofRows(facts.tables[table.index])),
  ]
  return question.bundle
}

function ofRows(rows: TableRows | undefined): readonly Problem[] {
  return rows?.ordered().flatMap(ofRow) ?? NO_PROBLEMS
}

function ofRow(row: Row): readonly Problem[] {
  row.bundle ??= row.cells.flatMap(ofSpot)
  return row.bundle
}

function ofSpot({ state, other, comment, later }: Spot): readonly Problem[] {
  if (other === null && comment === null && later === null) return state.problems
  return [state, other?.state, comment?.state, later?.state].flatMap((each) => each?.problems ?? NO_PROBLEMS)
}
