import type { Expression } from '../../expression/tree.ts'
import { expressionsOf } from '../../questionnaire/expressions.ts'
import { meaningOf, namesOf, scopeWithin, type Meaning, type Names, type Scope } from '../../questionnaire/names.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import type { Standing } from './standing.ts'

/** By the name of something in a questionnaire (`§section`, `question`, `table.column`): the names of what hangs on it. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** What hangs on the value that an expression gives, itself among it: what it must not read. */
export function hangingOn(draft: Questionnaire, { decides }: Standing): ReadonlySet<string> {
  const reached = new Set(decides === null ? [] : [decides])
  const graph = graphOf(draft)
  for (const name of reached) for (const next of graph.get(name) ?? []) reached.add(next)
  return reached
}

/**
 * The circle that an expression would close if it stood there: names of which each reads the next, and the first again at the end.
 * Null when it would close none. It also answers for a draft with faults elsewhere.
 */
export function circleThrough(draft: Questionnaire, standing: Standing, expression: Expression): readonly string[] | null {
  const { decides, names, scope } = standing
  if (decides === null) return null
  const read = readBy(expression, names, scope)
  const graph = graphOf(draft)
  const from = new Map<string, string | null>([[decides, null]])
  for (const [name] of from) {
    if (read.has(name)) return [decides, ...backFrom(name, from)]
    for (const next of graph.get(name) ?? []) if (!from.has(next)) from.set(next, name)
  }
  return null
}

function backFrom(name: string, from: ReadonlyMap<string, string | null>): readonly string[] {
  const walked: string[] = []
  for (let at: string | null = name; at !== null; at = from.get(at) ?? null) walked.push(at)
  return walked
}

const graphs = new WeakMap<Questionnaire, Graph>()

/** Made once a draft, since every field of a panel asks for it. */
function graphOf(draft: Questionnaire): Graph {
  const known = graphs.get(draft)
  if (known !== undefined) return known
  const graph = new Map<string, Set<string>>()
  const hang = (reader: string, on: string) => graph.set(on, (graph.get(on) ?? new Set<string>()).add(reader))
  for (const { key, questions } of draft.sections)
    for (const question of questions) {
      hang(question.key, `§${key}`)
      if (question.kind === 'table') for (const column of question.columns) hang(`${question.key}.${column.key}`, question.key)
    }
  const names = namesOf(draft)
  for (const { place, expression, scope } of expressionsOf(draft)) {
    if (place.of !== 'relevance' && place.of !== 'formula') continue
    const name = place.question === null ? `§${place.section ?? ''}` : [place.question, place.column ?? []].flat().join('.')
    for (const on of readBy(expression, names, scope)) hang(name, on)
  }
  graphs.set(draft, graph)
  return graph
}

/** The names of what an expression reads. */
function readBy(expression: Expression, names: Names, scope: Scope): ReadonlySet<string> {
  if ('ref' in expression) return new Set(namesIn(meaningOf(expression.ref, names, scope)))
  if (!('call' in expression)) return new Set()
  const inner = scopeWithin(expression, names, scope)
  const read = new Set(expression.args.flatMap((arg) => [...readBy(arg, names, inner)]))
  const [of] = expression.args
  if (expression.call === 'answered' && of !== undefined && 'ref' in of) {
    const meaning = meaningOf(of.ref, names, scope)
    // Whether a table is answered is whether somebody has answered any of its cells.
    if (meaning?.kind === 'question' && meaning.question.kind === 'table')
      for (const { key, kind, prefill } of meaning.question.columns)
        if (kind !== 'calculated' && prefill?.locked !== true) read.add(`${meaning.question.key}.${key}`)
  }
  return read
}

/** By what name a meaning stands among what is read; none for what no answer changes. */
export function namesIn(meaning: Meaning | null): readonly string[] {
  switch (meaning?.kind) {
    case 'question':
    case 'part':
      return [meaning.question.key]
    case 'column':
    case 'cell':
    case 'own':
      return [`${meaning.table.key}.${meaning.column.key}`]
    default:
      return []
  }
}
