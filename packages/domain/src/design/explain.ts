import type { Reckoned } from '../expression/reckoned.ts'
import type { Expression } from '../expression/tree.ts'
import type { Relevance } from '../form/form.ts'
import type { Path } from '../form/value.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { WHOLE } from '../questionnaire/design-problem.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { LIMIT_NAMES, limitsIn, type LimitName } from '../questionnaire/limits.ts'
import { OUTSIDE, namesOf, type Scope } from '../questionnaire/names.ts'
import type { Check } from '../questionnaire/question.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import { decide, now, readingsOf, type Decision, type Reading, type Sight } from './decision.ts'
import type { Filled } from './logic/value-now.ts'

/** Why a question, or a cell, is as it is in a form that somebody has filled in. */
export interface Explanation {
  readonly question: Question
  readonly place: DesignPlace
  readonly relevance: ExplainedRelevance
  /** Whether it must be answered: always, never, or as a rule says. */
  readonly required: 'always' | 'never' | Decision
  readonly limits: readonly ExplainedLimit[]
  readonly checks: readonly { readonly check: Check; readonly decision: Decision }[]
  /** What a calculated value is made of; null for what somebody answers. */
  readonly calculated: { readonly formula: Expression; readonly value: Reckoned; readonly reads: readonly Reading[] } | null
}

export interface ExplainedRelevance {
  readonly verdict: Relevance
  /** The rules on its section, on its table and on itself, outermost first; none where it is always asked. */
  readonly rules: readonly { readonly of: 'section' | 'table' | 'own'; readonly decision: Decision }[]
}

export interface ExplainedLimit {
  readonly of: LimitName
  readonly value: Reckoned
  readonly reads: readonly Reading[]
}

/** Explains what stands at a path: a question, a part of one, a cell, or what stands beside it. Null where the questionnaire has nothing. */
export function explain(questionnaire: Questionnaire, filled: Filled, path: Path): Explanation | null {
  const spot = spotAt(questionnaire, path)
  if (spot === null) return null
  const { section, table, row, question } = spot
  const names = namesOf(questionnaire)
  const scope: Scope = table?.kind === 'table' ? { own: table, over: null } : OUTSIDE
  const outside: Sight = { filled, names, scope: OUTSIDE, row: null }
  const sight: Sight = { filled, names, scope, row }
  return {
    question,
    place: { ...WHOLE, section: section.key, question: table?.key ?? question.key, column: table === null ? null : question.key },
    relevance: relevanceOf([
      ['section', section.relevance, outside],
      ['table', table?.relevance, outside],
      ['own', question.relevance, sight],
    ]),
    required: requiredOf(question, sight),
    limits: limitsOf(question, sight),
    checks: (question.checks ?? []).map((check) => ({ check, decision: decide(check.assert, sight) })),
    calculated:
      question.kind === 'calculated'
        ? { formula: question.formula, value: now(question.formula, sight), reads: readingsOf(question.formula, sight) }
        : null,
  }
}

interface ExplainedSpot {
  readonly section: Section
  /** The table that the cell stands in. */
  readonly table: Question | null
  readonly row: string | null
  readonly question: Question
}

function spotAt({ sections }: Questionnaire, path: Path): ExplainedSpot | null {
  const [base = path] = path.split(':', 1)
  const [key, row, cell] = base.split('.')
  const section = sections.find(({ questions }) => questions.some((question) => question.key === key))
  const question = section?.questions.find((one) => one.key === key)
  if (section === undefined || question === undefined) return null
  const column = question.kind === 'table' ? question.columns.find((one) => one.key === cell) : undefined
  if (column === undefined || row === undefined) return { section, table: null, row: null, question }
  return { section, table: question, row, question: column }
}

function relevanceOf(
  rules: readonly (readonly [of: 'section' | 'table' | 'own', rule: Expression | undefined, sight: Sight])[],
): ExplainedRelevance {
  const decided = rules.flatMap(([of, rule, sight]) => (rule === undefined ? [] : [{ of, decision: decide(rule, sight) }]))
  const verdicts = decided.map(({ decision }) => decision.verdict)
  const verdict = verdicts.some((one) => one === 'fails' || one === 'absent')
    ? 'notRelevant'
    : verdicts.includes('missing')
      ? 'undetermined'
      : 'relevant'
  return { verdict, rules: decided }
}

function requiredOf(question: Question, sight: Sight): Explanation['required'] {
  // A locked value is nobody's to give.
  if (question.required === undefined || question.prefill?.locked === true) return 'never'
  return question.required === true ? 'always' : decide(question.required, sight)
}

function limitsOf(question: Question, sight: Sight): readonly ExplainedLimit[] {
  const limits = limitsIn(question)
  return LIMIT_NAMES.flatMap((of): readonly ExplainedLimit[] => {
    const limit = limits[of]
    if (limit === undefined) return []
    const expression = typeof limit === 'number' ? { number: String(limit) } : limit
    return [{ of, value: now(expression, sight), reads: readingsOf(expression, sight) }]
  })
}
