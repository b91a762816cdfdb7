import * as z from 'zod/mini'
import { isValue } from '../form/accepts.ts'
import type { LiveForm } from '../form/form.ts'
import { open } from '../form/open.ts'
import type { FormContext } from '../form/context.ts'
import type { CompiledForm } from '../form/plan.ts'
import type { Answers, Path, Value } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'

/** Answers that a designer has saved to try a draft with. */
export interface TestCase {
  readonly facts: FormContext
  /** What was handed in the year before. */
  readonly previous: Answers | null
  readonly answers: Answers
}

/** What a draft gives for some answers. It is JSON, and kept as what they are expected to give. */
export interface Given {
  /** What is asked: questions, and cells of columns that are only asked at times. */
  readonly asked: readonly Path[]
  readonly problems: readonly GivenProblem[]
  /** What is worked out, by path. */
  readonly calculated: Readonly<Record<Path, Value>>
}

export interface GivenProblem {
  readonly path: Path
  readonly severity: 'error' | 'warning' | 'notice'
  readonly kind: string
  /** The key of the designer's check that it comes of; null when it comes of the question itself. */
  readonly check: string | null
}

/** What a form gives for the answers. */
export function givenIn(form: CompiledForm, { facts, previous, answers }: TestCase): Given {
  const live = open(form, { context: facts, previous, answers })
  const questions = form.questionnaire.sections.flatMap((section) => section.questions)
  const spots = questions.flatMap((question) => spotsOf(question, live))
  const asked = spots.filter(({ path }) => live.read(path).relevance === 'relevant')
  return {
    asked: asked.filter(({ told }) => told).map(({ path }) => path),
    problems: live.problems().map(({ path, severity, cause }) => ({
      path,
      severity,
      kind: cause.kind,
      check: cause.kind === 'check' ? cause.check : null,
    })),
    calculated: Object.fromEntries(
      asked.filter(({ question }) => question.kind === 'calculated').map(({ path }) => [path, live.read(path).value]),
    ),
  }
}

interface Spot {
  readonly path: Path
  readonly question: Question
  /** Whether it is worth telling that it is asked. */
  readonly told: boolean
}

function spotsOf(question: Question, live: LiveForm): readonly Spot[] {
  const own: Spot = { path: question.key, question, told: true }
  if (question.kind !== 'table') return [own]
  return [
    own,
    ...live.rows(question.key).flatMap((row) =>
      question.columns.map((column): Spot => ({
        path: `${question.key}.${row}.${column.key}`,
        question: column,
        told: column.relevance !== undefined,
      })),
    ),
  ]
}

let schema: z.ZodMiniType<Given> | null = null

/** Reads what was kept as expected; null when it is nothing that this product has kept. */
export function readGiven(json: unknown): Given | null {
  schema ??= givenSchema()
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : null
}

function givenSchema(): z.ZodMiniType<Given> {
  const path = z.string().check(z.maxLength(300))
  const problem = z.strictObject({
    path,
    severity: z.enum(['error', 'warning', 'notice']),
    kind: path,
    check: z.nullable(path),
  })
  return z.strictObject({
    asked: z.array(path),
    problems: z.array(problem),
    calculated: z.record(path, z.custom<Value>(isValue)),
  })
}
