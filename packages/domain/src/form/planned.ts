import { namesOf, OUTSIDE, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { limitsOf } from './limits.ts'
import { Places } from './places.ts'
import type { CompiledForm, Definition, Formula, SpotPlan, TablePlan } from './plan.ts'
import { Reader } from './reader.ts'

/** All definitions of a questionnaire with the edges between them, not yet put in order. */
export function planned(questionnaire: Questionnaire): Omit<CompiledForm, 'order'> & { readonly definitions: readonly Definition[] } {
  const places = new Places()
  for (const section of questionnaire.sections) places.addSection(section)
  const reader = new Reader(namesOf(questionnaire), places)
  for (const { section, slot } of places.sections) {
    const plan = places.spots[slot]
    if (plan !== undefined && section.relevance !== undefined) plan.relevance = reader.value(plan, section.relevance, OUTSIDE)
  }
  for (const plan of places.all()) if (plan.parent !== -1) connect(plan, places, reader)
  const { sections, spots, tables, slots, tableOf } = places
  const { aggregates } = reader
  return { questionnaire, sections, spots, tables, slots, tableOf, aggregates, definitions: [...places.all(), ...aggregates] }
}

/** Reads everything that is said about a question, and what it stands in. */
function connect(plan: SpotPlan, places: Places, reader: Reader): void {
  const parent = places.spots[plan.parent]
  parent?.feeds.push({ to: plan, sameRow: false, onlyFrom: null })
  if (plan.column !== null) parent?.judged.push({ to: plan, sameRow: false, onlyFrom: null })
  const { question } = plan
  if (question === null) return
  const scope = scopeOf(plan, places)
  if (question.relevance !== undefined) plan.relevance = reader.value(plan, question.relevance, scope)
  if (question.kind === 'calculated') plan.formula = reader.value(plan, question.formula, scope)
  // A locked value that is not known is nobody's to give.
  if (question.required !== undefined && question.prefill?.locked !== true) {
    plan.required = question.required === true ? always : reader.judgement(plan, question.required, scope)
  }
  plan.limits = limitsOf(plan, question, reader, scope)
  plan.checks = (question.checks ?? []).map((check) => ({ check, holds: reader.judgement(plan, check.assert, scope) }))
  for (const part of plan.parts) connectPart(part, plan, reader, scope)
  if (plan.table !== null) connectTable(plan, plan.table, reader)
}

const always: Formula = () => true

function scopeOf({ column }: SpotPlan, places: Places): Scope {
  const table = column === null ? null : places.spots[column.slot]?.question
  return table?.kind === 'table' ? { own: table, over: null } : OUTSIDE
}

/** A part is asked for when its question is, and when it is half of a pair of which the other half is given. */
function connectPart(part: SpotPlan, whole: SpotPlan, reader: Reader, scope: Scope): void {
  part.judged.push({ to: whole, sameRow: false, onlyFrom: null })
  const required = whole.question?.required
  const asked = required === undefined ? null : required === true ? always : reader.judgement(part, required, scope)
  const paired = whole.parts.find(({ key }) => key === part.pairedWith)
  if (paired === undefined) {
    part.required = asked
    return
  }
  paired.judged.push({ to: part, sameRow: false, onlyFrom: null })
  const { index } = paired
  part.required = (facts, row) => asked?.(facts, row) === true || (facts.spots[index]?.reckoned ?? null) !== null
}

function connectTable(plan: SpotPlan, table: TablePlan, reader: Reader): void {
  if (plan.required !== null) reader.answersOf(table).judged.push({ to: plan, sameRow: false, onlyFrom: null })
  for (const column of table.columns) {
    if (column.rules.type === 'number') table.totals.set(column.key, reader.totalOf(table, column))
  }
}
