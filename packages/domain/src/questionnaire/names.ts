import { isAggregating } from '../expression/operations.ts'
import type { Call, Expression } from '../expression/tree.ts'
import { CONTEXT, PREVIOUS, type ContextName } from '../form/context.ts'
import type { Part } from './kinds/kind.ts'
import { kindOf, type Question, type ScalarQuestion } from './kinds/registry.ts'
import type { TableQuestion } from './kinds/table.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What a reference in an expression means. */
export type Meaning =
  | { readonly kind: 'context'; readonly name: ContextName }
  /** What was handed in last year at the same place, and is now of the type this questionnaire gives it. */
  | { readonly kind: 'previous'; readonly of: Asked }
  | Asked

/** Something that a questionnaire asks for. */
export type Asked =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'part'; readonly question: Question; readonly part: Part }
  | { readonly kind: 'column'; readonly table: TableQuestion; readonly column: ScalarQuestion }
  | { readonly kind: 'cell'; readonly table: TableQuestion; readonly row: string; readonly column: ScalarQuestion }
  /** The cell of the row one stands in. */
  | { readonly kind: 'own'; readonly table: TableQuestion; readonly column: ScalarQuestion }

/**
 * Where an expression stands: `own` is the table whose row it belongs to, in which bare column names are cells; `over` is what the
 * aggregate around it goes through row by row, in which `table.column` is a cell.
 */
export interface Scope {
  readonly own: TableQuestion | null
  readonly over: Over | null
}

/** The rows of a table that an aggregate goes through: those of this report, or those that were handed in last year. */
export interface Over {
  readonly table: TableQuestion
  readonly year: 'this' | 'previous'
}

export const OUTSIDE: Scope = { own: null, over: null }

/** All questions of a questionnaire by key; of two with the same key the first. */
export type Names = ReadonlyMap<string, Question>

export function namesOf(questionnaire: Questionnaire): Names {
  const names = new Map<string, Question>()
  for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
    if (!names.has(question.key)) names.set(question.key, question)
  }
  return names
}

/** The first parts of the context's names, which no question may be called. */
export const CONTEXT_SPACES: ReadonlySet<string> = new Set([PREVIOUS, ...Object.keys(CONTEXT).map((name) => name.split('.', 1)[0] ?? name)])

/** What a reference means where it stands; null when there is nothing of the name. */
export function meaningOf(ref: string, names: Names, scope: Scope): Meaning | null {
  if (isContextName(ref)) return { kind: 'context', name: ref }
  const [first = '', ...steps] = ref.split('.')
  if (first !== PREVIOUS) return askedAt([first, ...steps], names, scope)
  const of = askedAt(steps, names, { own: null, over: scope.over?.year === 'previous' ? { ...scope.over, year: 'this' } : null })
  return of === null ? null : { kind: 'previous', of }
}

function askedAt([first = '', second, third, ...rest]: readonly string[], names: Names, scope: Scope): Asked | null {
  if (rest.length > 0) return null
  if (second === undefined) {
    const column = scope.own === null ? undefined : columnOf(scope.own, first)
    if (scope.own !== null && column !== undefined) return { kind: 'own', table: scope.own, column }
  }
  const question = names.get(first)
  if (question === undefined) return null
  if (second === undefined) return { kind: 'question', question }
  return question.kind === 'table' ? inTable(question, second, third, scope) : inComposite(question, second, third)
}

function inTable(table: TableQuestion, second: string, third: string | undefined, scope: Scope): Asked | null {
  const column = columnOf(table, third ?? second)
  if (column === undefined) return null
  if (third === undefined) return { kind: isOver(scope, table) ? 'own' : 'column', table, column }
  return fixedRows(table).includes(second) ? { kind: 'cell', table, row: second, column } : null
}

function isOver({ over }: Scope, table: TableQuestion): boolean {
  return over?.year === 'this' && over.table.key === table.key
}

function inComposite(question: Question, key: string, third: string | undefined): Asked | null {
  const part = kindOf(question).parts.find((one) => one.key === key)
  return part === undefined || third !== undefined ? null : { kind: 'part', question, part }
}

/** The keys of a table's fixed rows; none when the respondent adds them. */
function fixedRows({ rows }: TableQuestion): readonly string[] {
  return 'fixed' in rows ? rows.fixed.map(({ key }) => key) : []
}

function columnOf(table: TableQuestion, key: string): ScalarQuestion | undefined {
  return table.columns.find((column) => column.key === key)
}

export function isContextName(name: string): name is ContextName {
  return Object.hasOwn(CONTEXT, name)
}

/** What an aggregating call goes over: the table its first argument names a column of, or is. */
export function tableUnder({ args: [of] }: Call, names: Names, scope: Scope): Over | null {
  return of === undefined ? null : tableIn(of, names, { ...scope, over: null })
}

/** What the arguments of a call can see. */
export function scopeWithin(call: Call, names: Names, scope: Scope): Scope {
  const over = isAggregating(call.call) ? tableUnder(call, names, scope) : null
  return over === null ? scope : { own: null, over }
}

function tableIn(expression: Expression, names: Names, scope: Scope): Over | null {
  if ('ref' in expression) {
    const meaning = meaningOf(expression.ref, names, scope)
    return meaning?.kind === 'previous' ? overAt(meaning.of, 'previous') : meaning === null ? null : overAt(meaning, 'this')
  }
  if (!('call' in expression) || isAggregating(expression.call) || expression.call === 'answered') return null
  for (const arg of expression.args) {
    const table = tableIn(arg, names, scope)
    if (table !== null) return table
  }
  return null
}

function overAt(meaning: Meaning, year: Over['year']): Over | null {
  if (meaning.kind === 'column') return { table: meaning.table, year }
  return meaning.kind === 'question' && meaning.question.kind === 'table' ? { table: meaning.question, year } : null
}
