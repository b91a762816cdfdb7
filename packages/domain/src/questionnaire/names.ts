import { isAggregating } from '../expression/operations.ts'
import type { Call, Expression } from '../expression/tree.ts'
import { CONTEXT, type ContextName } from '../form/context.ts'
import type { Part } from './kinds/kind.ts'
import { kindOf, type Question, type ScalarQuestion } from './kinds/registry.ts'
import type { TableQuestion } from './kinds/table.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What a reference in an expression means. */
export type Meaning =
  | { readonly kind: 'context'; readonly name: ContextName }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'part'; readonly question: Question; readonly part: Part }
  | { readonly kind: 'column'; readonly table: TableQuestion; readonly column: ScalarQuestion }
  | { readonly kind: 'cell'; readonly table: TableQuestion; readonly row: string; readonly column: ScalarQuestion }
  /** The cell of the row one stands in. */
  | { readonly kind: 'own'; readonly table: TableQuestion; readonly column: ScalarQuestion }

/**
 * Where an expression stands: `own` is the table whose row it belongs to, in which bare column names are cells; `over` is the table
 * that the aggregate around it goes through row by row, in which `table.column` is a cell.
 */
export interface Scope {
  readonly own: TableQuestion | null
  readonly over: TableQuestion | null
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
export const CONTEXT_SPACES: ReadonlySet<string> = new Set(Object.keys(CONTEXT).map((name) => name.split('.', 1)[0] ?? name))

/** What a reference means where it stands; null when there is nothing of the name. */
export function meaningOf(ref: string, names: Names, scope: Scope): Meaning | null {
  if (isContextName(ref)) return { kind: 'context', name: ref }
  const [first = '', second, third, ...rest] = ref.split('.')
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

function inTable(table: TableQuestion, second: string, third: string | undefined, scope: Scope): Meaning | null {
  const column = columnOf(table, third ?? second)
  if (column === undefined) return null
  if (third === undefined) return { kind: scope.over?.key === table.key ? 'own' : 'column', table, column }
  return fixedRows(table).includes(second) ? { kind: 'cell', table, row: second, column } : null
}

function inComposite(question: Question, key: string, third: string | undefined): Meaning | null {
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

/** The table that an aggregating call goes over: the one its first argument names a column of, or is. */
export function tableUnder({ args: [of] }: Call, names: Names, scope: Scope): string | null {
  return of === undefined ? null : tableIn(of, names, { ...scope, over: null })
}

function tableIn(expression: Expression, names: Names, scope: Scope): string | null {
  if ('ref' in expression) {
    const meaning = meaningOf(expression.ref, names, scope)
    if (meaning?.kind === 'column') return meaning.table.key
    return meaning?.kind === 'question' && meaning.question.kind === 'table' ? meaning.question.key : null
  }
  if (!('call' in expression) || isAggregating(expression.call) || expression.call === 'answered') return null
  for (const arg of expression.args) {
    const table = tableIn(arg, names, scope)
    if (table !== null) return table
  }
  return null
}
