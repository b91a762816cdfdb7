import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { inOrder } from './order.ts'
import { planned } from './planned.ts'
import type { CompiledForm } from './plan.ts'

/** Makes a questionnaire ready to be filled in. A questionnaire that `readQuestionnaire` refuses may throw. */
export function compile(questionnaire: Questionnaire): CompiledForm {
  const { definitions, ...form } = planned(questionnaire)
  const sorted = inOrder(definitions)
  if (!sorted.ok) throw new Error(`Questions depend on each other in a circle: ${sorted.refusal.join(' → ')}`)
  for (const [rank, definition] of sorted.value.entries()) definition.rank = rank
  return { ...form, order: sorted.value }
}
