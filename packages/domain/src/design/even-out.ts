import { exact, exactText, type Exact } from '../expression/exact.ts'
import type { Expression } from '../expression/tree.ts'
import type { FormContext } from '../form/context.ts'
import type { LiveForm } from '../form/form.ts'
import type { Path } from '../form/value.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { meaningOf, namesOf, scopeWithin, type Names, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { valueNow } from './logic/value-now.ts'

interface Standing {
  readonly form: LiveForm
  readonly context: FormContext
  readonly scope: Scope
  /** The row it stands in. */
  readonly row: string | null
}

/**
 * Changes one answer so that two sides of a comparison that must be the same become so, as when a sum must tally with another: chance alone
 * would hardly ever find it. It is done for equalities that must hold, and only where both sides are known numbers.
 */
export function evenOut(assert: Expression, standing: Standing): void {
  if (!('call' in assert)) return
  const [left, right] = assert.args
  if (assert.call !== '=') {
    for (const arg of assert.args) evenOut(arg, standing)
    return
  }
  if (left === undefined || right === undefined) return
  if (isEven(left, right, standing)) return
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const path of pathsIn(side, standing, namesIn(standing.form.questionnaire))) if (moved(path, side, other, standing)) return
  }
}

/** Adds what is lacking to one answer; takes it back when that did not make the sides the same. */
function moved(path: Path, side: Expression, other: Expression, standing: Standing): boolean {
  const { form } = standing
  const given = form.read(path).value
  const before = typeof given === 'string' ? exact(given) : null
  const [is, wanted] = [side, other].map((one) => number(one, standing))
  if (before === null || is === null || is === undefined || wanted === null || wanted === undefined) return false
  form.answer(path, exactText(before + wanted - is))
  if (isEven(side, other, standing)) return true
  form.answer(path, given)
  return false
}

function isEven(one: Expression, other: Expression, standing: Standing): boolean {
  const value = number(one, standing)
  return value !== null && value === number(other, standing)
}

function number(expression: Expression, { form, context, scope, row }: Standing): Exact | null {
  const names = namesIn(form.questionnaire)
  const { value } = valueNow(expression, { form, context, previous: null }, { names, scope, row })
  return typeof value === 'bigint' ? value : null
}

const known = new WeakMap<Questionnaire, Names>()

/** Made once a questionnaire, since a search asks for them again and again. */
function namesIn(questionnaire: Questionnaire): Names {
  const names = known.get(questionnaire) ?? namesOf(questionnaire)
  known.set(questionnaire, names)
  return names
}

const MOST_PATHS = 20

/** The answered numbers that a side is reckoned from, through what is calculated and over the rows of tables. */
function pathsIn(expression: Expression, { form, scope, row: own }: Standing, names: Names): readonly Path[] {
  const found = new Set<Path>()
  const seen = new Set<string>()
  const add = (question: Question, paths: readonly Path[], within: Scope) => {
    if (question.kind === 'calculated') {
      if (seen.has(question.key)) return
      seen.add(question.key)
      visit(question.formula, within)
    } else if (kindOf(question).rules(question).type === 'number') for (const path of paths) found.add(path)
  }
  const visit = (part: Expression, within: Scope): void => {
    if (found.size > MOST_PATHS) return
    if ('call' in part) {
      const inner = scopeWithin(part, names, within)
      for (const arg of part.args) visit(arg, inner)
    }
    const meaning = 'ref' in part ? meaningOf(part.ref, names, within) : null
    if (meaning === null || !('ref' in part)) return
    if (meaning.kind === 'question') add(meaning.question, [meaning.question.key], within)
    if (meaning.kind === 'cell') add(meaning.column, [part.ref], within)
    if (meaning.kind === 'own' || meaning.kind === 'column') {
      const { table, column } = meaning
      const rows = meaning.kind === 'own' && own !== null ? [own] : form.rows(table.key)
      const paths = rows.map((row) => `${table.key}.${row}.${column.key}`)
      add(column, paths, { own: table, over: null })
    }
  }
  visit(expression, scope)
  return [...found].slice(0, MOST_PATHS)
}
