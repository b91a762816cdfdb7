import { open, type Given } from './open.ts'
import type { CompiledForm } from './plan.ts'
import type { Problem } from './problem.ts'
import type { Answers } from './value.ts'

/** What a form says of a whole set of answers. */
export interface Evaluation {
  readonly problems: readonly Problem[]
  /** What would be handed in. */
  readonly result: Answers
  /** Relevant required questions answered, and how many there are. */
  readonly answered: number
  readonly toAnswer: number
}

/** The same engine as `open`, read once: what the server decides by. */
export function evaluate(form: CompiledForm, given: Given): Evaluation {
  const live = open(form, given)
  const states = form.questionnaire.sections.map(({ key }) => live.section(key))
  return {
    problems: live.problems(),
    result: live.result(),
    answered: states.reduce((sum, { answered }) => sum + answered, 0),
    toAnswer: states.reduce((sum, { toAnswer }) => sum + toAnswer, 0),
  }
}
