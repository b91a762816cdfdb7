import type { Expression } from '../../expression/tree.ts'
import { checkExpression } from '../../questionnaire/check-expression.ts'
import { expressionsOf } from '../../questionnaire/expressions.ts'
import type { CalculatedQuestion } from '../../questionnaire/kinds/calculated.ts'
import type { Question, ScalarQuestion } from '../../questionnaire/kinds/registry.ts'
import { namesOf } from '../../questionnaire/names.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import type { Form } from './form.ts'
import { isScalar } from './scalar.ts'

/** As many turns as calculations may hang on each other before they are left as numbers. */
const MOST_TURNS = 12

/** The questionnaire with every calculation shown as what it gives, and without the expressions that fit nothing where they stand, which are told. */
export function fitted(form: Form, made: Questionnaire): Questionnaire {
  let questionnaire = made
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const shown = shownAsTheyAre(questionnaire)
    const misfits = misfitsOf(shown)
    if (misfits.size === 0 && shown === questionnaire) return questionnaire
    for (const expression of misfits) {
      const origin = form.origins.get(expression)
      if (origin !== undefined) form.told.add(origin.place, origin.written, { kind: 'expressionMisfit' })
    }
    questionnaire = misfits.size === 0 ? shown : without(shown, misfits)
  }
  return questionnaire
}

const SHOWN_AS = [
  ['number', 'number'],
  ['yesNo', 'truth'],
  ['date', 'date'],
  ['text', 'text'],
] as const

function shownAsTheyAre(questionnaire: Questionnaire): Questionnaire {
  const names = namesOf(questionnaire)
  const changed = new Map<Expression, CalculatedQuestion['shownAs']>()
  const formulas = expressionsOf(questionnaire).filter(({ place }) => place.of === 'formula')
  for (const { expression, scope, wanted } of formulas) {
    if (checkExpression(expression, names, { scope, wanted }).length === 0) continue
    const right = SHOWN_AS.find(([, type]) => checkExpression(expression, names, { scope, wanted: [type] }).length === 0)
    if (right !== undefined) changed.set(expression, right[0])
  }
  if (changed.size === 0) return questionnaire
  return mapped(questionnaire, (question) => {
    const shownAs = question.kind === 'calculated' ? changed.get(question.formula) : undefined
    return question.kind === 'calculated' && shownAs !== undefined ? { ...question, shownAs } : question
  })
}

function misfitsOf(questionnaire: Questionnaire): ReadonlySet<Expression> {
  const names = namesOf(questionnaire)
  return new Set(
    expressionsOf(questionnaire)
      .filter(({ expression, scope, wanted }) => checkExpression(expression, names, { scope, wanted }).length > 0)
      .map(({ expression }) => expression),
  )
}

function without(questionnaire: Questionnaire, misfits: ReadonlySet<Expression>): Questionnaire {
  const sections = mapped(questionnaire, (question) => withoutIn(question, misfits)).sections.map(({ relevance, ...section }) =>
    relevance === undefined || misfits.has(relevance) ? section : { ...section, relevance },
  )
  return { ...questionnaire, sections }
}

/** The question without what does not fit; a calculation whose formula does not is none. */
function withoutIn(question: Question, misfits: ReadonlySet<Expression>): Question | null {
  if (question.kind === 'calculated' && misfits.has(question.formula)) return null
  if (
    question.kind === 'table' &&
    'added' in question.rows &&
    [question.rows.added.least, question.rows.added.most].some((count) => misfits.has(count as Expression))
  )
    return withoutIn({ ...question, rows: { added: { name: question.rows.added.name } } }, misfits)
  const checks = question.checks?.filter(({ assert }) => !misfits.has(assert))
  const entries = Object.entries(question).filter(([name, value]) => name !== 'checks' && !misfits.has(value as Expression)) // only looked for
  const kept: unknown = { ...Object.fromEntries(entries), ...(checks === undefined || checks.length === 0 ? {} : { checks }) }
  return kept as Question // the same question with fewer of what it may do without
}

/** The questionnaire with every column and question changed, or left out where nothing comes of it. */
function mapped(questionnaire: Questionnaire, change: (question: Question) => Question | null): Questionnaire {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question): readonly Question[] => {
      const now = change(
        question.kind === 'table' ? { ...question, columns: question.columns.flatMap((column) => scalars(change(column))) } : question,
      )
      return now === null || (now.kind === 'table' && now.columns.length === 0) ? [] : [now]
    }),
  }))
  return { ...questionnaire, sections }
}

function scalars(question: Question | null): readonly ScalarQuestion[] {
  return question !== null && isScalar(question) ? [question] : []
}
