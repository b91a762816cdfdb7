import type * as z from 'zod/mini'
import { inOrder } from '../form/order.ts'
import { planned } from '../form/planned.ts'
import { accept, refuse, type Result } from '../result.ts'
import { isWithinBounds } from './bounds.ts'
import { checkExpression } from './check-expression.ts'
import { WHOLE, type DesignPlace, type DesignProblem } from './design-problem.ts'
import { expressionsOf } from './expressions.ts'
import { namesOf } from './names.ts'
import type { Questionnaire } from './questionnaire.ts'
import { roleProblems } from './role-rules.ts'
import { questionnaireSchema } from './schema.ts'
import { structureProblems } from './structure.ts'

/**
 * Reads a questionnaire from JSON and looks for every mistake that can be found before anyone answers it. A questionnaire that is
 * accepted can be compiled, and no answers to it make the engine fail.
 */
export function readQuestionnaire(json: unknown): Result<Questionnaire, readonly DesignProblem[]> {
  const read = readShape(json)
  if (!read.ok) return read
  const problems = problemsIn(read.value)
  return problems.length > 0 ? refuse(problems) : read
}

/** Everything that must be put right in a draft before anyone can answer it. Circles are looked for when all else is right. */
export function problemsIn(draft: Questionnaire): readonly DesignProblem[] {
  const problems = [...structureProblems(draft), ...expressionProblems(draft), ...roleProblems(draft)]
  const circle = problems.length > 0 ? null : circleOf(draft)
  return circle === null ? problems : [circle]
}

/** Reads a draft: a questionnaire of the right shape whose keys are unique, so that edits can say what they are about. All else may be unfinished. */
export function readDraft(json: unknown): Result<Questionnaire, readonly DesignProblem[]> {
  const read = readShape(json)
  if (!read.ok) return read
  const doubled = structureProblems(read.value).filter(({ cause }) => cause.kind === 'duplicateKey')
  return doubled.length > 0 ? refuse(doubled) : read
}

function readShape(json: unknown): Result<Questionnaire, readonly DesignProblem[]> {
  if (!isWithinBounds(json)) return refuse([{ place: WHOLE, cause: { kind: 'tooLarge' } }])
  const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : null
  if (typeof version === 'number' && version !== 1) return refuse([{ place: WHOLE, cause: { kind: 'unknownVersion', given: version } }])
  schema ??= questionnaireSchema()
  const parsed = schema.safeParse(json)
  if (parsed.success) return accept(parsed.data)
  return refuse(parsed.error.issues.map(({ path, code }) => shapeProblem(json, path, code)))
}

let schema: z.ZodMiniType<Questionnaire> | null = null

function shapeProblem(json: unknown, path: readonly PropertyKey[], code: string): DesignProblem {
  const at = path.map((step) => `/${String(step)}`).join('')
  return { place: placeIn(json, path), cause: { kind: 'shape', at, code } }
}

/** The keys along a path of the document: `sections/0/questions/2` is the third question of the first section. */
function placeIn(json: unknown, path: readonly PropertyKey[]): DesignPlace {
  const keyAt = (depth: number, list: string) => (path[depth - 2] === list ? keyOf(path.slice(0, depth).reduce(child, json)) : null)
  return { ...WHOLE, section: keyAt(2, 'sections'), question: keyAt(4, 'questions'), column: keyAt(6, 'columns') }
}

function child(json: unknown, step: PropertyKey): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, step) ? Reflect.get(json, step) : undefined
}

function keyOf(json: unknown): string | null {
  const key = child(json, 'key')
  return typeof key === 'string' ? key.slice(0, 100) : null
}

function expressionProblems(questionnaire: Questionnaire): readonly DesignProblem[] {
  const names = namesOf(questionnaire)
  return expressionsOf(questionnaire).flatMap(({ place, expression, scope, wanted }) =>
    checkExpression(expression, names, { scope, wanted }).map((problem): DesignProblem => ({
      place,
      cause: { kind: 'expression', problem },
    })),
  )
}

function circleOf(questionnaire: Questionnaire): DesignProblem | null {
  const sorted = inOrder(planned(questionnaire).definitions)
  if (sorted.ok) return null
  const [first = ''] = sorted.refusal
  const section = questionnaire.sections.find(({ questions }) => questions.some(({ key }) => first.split('.').includes(key)))
  return {
    place: { ...WHOLE, section: section?.key ?? null, question: first.split('.')[0] ?? null },
    cause: { kind: 'circle', names: sorted.refusal },
  }
}
