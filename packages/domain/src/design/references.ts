import type { Expression } from '../expression/tree.ts'
import { WHOLE, type DesignPlace } from '../questionnaire/design-problem.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { calculatedLimits, LIMIT_NAMES } from '../questionnaire/limits.ts'
import { OUTSIDE, meaningOf, scopeWithin, type Meaning, type Names, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'

/** What an expression becomes where it stands. */
export type Rewrite = (expression: Expression, scope: Scope, place: DesignPlace) => Expression

/** The questionnaire with every expression rewritten. */
export function withExpressions(draft: Questionnaire, rewrite: Rewrite): Questionnaire {
  return { ...draft, sections: draft.sections.map((section) => sectionWith(section, rewrite)) }
}

function sectionWith(section: Section, rewrite: Rewrite): Section {
  const place: DesignPlace = { ...WHOLE, section: section.key }
  const relevance = section.relevance === undefined ? {} : { relevance: rewrite(section.relevance, OUTSIDE, { ...place, of: 'relevance' }) }
  return { ...section, ...relevance, questions: section.questions.map((question) => questionWith(question, place, rewrite)) }
}

function questionWith(question: Question, section: DesignPlace, rewrite: Rewrite): Question {
  const place = { ...section, question: question.key }
  const own = ownWith(question, place, (expression, at) => rewrite(expression, OUTSIDE, at))
  if (own.kind !== 'table' || question.kind !== 'table') return own
  const scope: Scope = { own: question, over: null }
  const inRow = (expression: Expression, at: DesignPlace) => rewrite(expression, scope, at)
  return { ...own, columns: question.columns.map((column) => ownWith(column, { ...place, column: column.key }, inRow)) }
}

function ownWith<Given extends Question>(
  question: Given,
  place: DesignPlace,
  rewrite: (expression: Expression, place: DesignPlace) => Expression,
): Given {
  const rewritten: Record<string, unknown> = {}
  for (const aspect of ['relevance', 'required', 'formula', ...LIMIT_NAMES] as const) {
    const expression: unknown = Reflect.get(question, aspect)
    if (isExpression(expression)) rewritten[aspect] = rewrite(expression, { ...place, of: aspect })
  }
  if (question.checks !== undefined) {
    rewritten['checks'] = question.checks.map((check) => ({
      ...check,
      assert: rewrite(check.assert, { ...place, of: 'check', check: check.key }),
    }))
  }
  if (question.kind === 'table' && 'added' in question.rows) {
    const added: Record<string, unknown> = { ...question.rows.added }
    for (const { of, expression } of calculatedLimits(question)) added[of] = rewrite(expression, { ...place, of })
    rewritten['rows'] = { added }
  }
  return { ...question, ...rewritten } // each property keeps its type
}

/** Among the properties of a question, what is an object there is an expression; a count or a plain `true` is none. */
function isExpression(given: unknown): given is Expression {
  return typeof given === 'object' && given !== null
}

/** An expression with its references renamed by what they mean where they stand. */
export function withReferences(
  expression: Expression,
  names: Names,
  { scope, rename }: { readonly scope: Scope; readonly rename: (ref: string, meaning: Meaning | null) => string },
): Expression {
  if ('ref' in expression) return { ref: rename(expression.ref, meaningOf(expression.ref, names, scope)) }
  if (!('call' in expression)) return expression
  const inner = scopeWithin(expression, names, scope)
  return { ...expression, args: expression.args.map((arg) => withReferences(arg, names, { scope: inner, rename })) }
}
