import type { Reckoned } from '../expression/reckoned.ts'
import type { AnswerRules } from '../questionnaire/kinds/kind.ts'
import { Aggregate } from './aggregate.ts'
import type { AggregatePlan, Facts, TablePlan } from './plan.ts'
import { positionOf, Row, inRowOrder } from './table-rows.ts'
import type { Answers, Path, Value } from './value.ts'

/**
 * What was handed in last year, as this year's questionnaire reads it: by the same keys, each of the type that this year's question has.
 * What was not handed in, or is not of that type, is missing. It never changes while a form is filled in.
 */
export class Previous {
  readonly #answers: Answers | null
  /** The ids and positions of the rows that the respondent had added, by table; made when a table is first asked for. */
  #rowIds: ReadonlyMap<string, readonly [string, Value][]> | null = null
  readonly #rows = new Map<TablePlan, readonly Row[]>()
  readonly #aggregates = new Map<AggregatePlan, Aggregate>()

  constructor(answers: Answers | null) {
    this.#answers = answers
  }

  reckoned(path: Path, rules: AnswerRules): Reckoned {
    return rules.reckon(this.#at(path)) ?? null
  }

  /** The value to begin with at the path: last year's, if it answers this year's question. */
  value(path: Path, rules: AnswerRules): Value {
    return this.reckoned(path, rules) === null ? null : this.#at(path)
  }

  /** What was said beside the value: a text, or nothing. */
  beside(path: Path): Value {
    const said = this.#at(path)
    return typeof said === 'string' ? said : null
  }

  /** The rows of a table, their cells reckoned. */
  rows(table: TablePlan): readonly Row[] {
    const rows = this.#rows.get(table) ?? this.#rowsOf(table)
    this.#rows.set(table, rows)
    return rows
  }

  /** An aggregate over last year's rows. One that reads nothing of this year's is reckoned once. */
  aggregate(plan: AggregatePlan, facts: Facts, readsThisYear: boolean): Reckoned {
    if (this.#answers === null) return null
    const before = this.#aggregates.get(plan)
    if (before !== undefined && !readsThisYear) return before.value
    const aggregate = before ?? new Aggregate(plan)
    this.#aggregates.set(plan, aggregate)
    for (const row of this.rows(plan.table)) aggregate.touch(row)
    aggregate.settle(facts)
    return aggregate.value
  }

  #at(path: Path): Value {
    return this.#answers !== null && Object.hasOwn(this.#answers, path) ? (this.#answers[path] ?? null) : null
  }

  #rowsOf(table: TablePlan): readonly Row[] {
    const ids = table.fixed?.map((id, at): [string, Value] => [id, String(at)]) ?? this.#addedRows().get(table.key) ?? []
    const rows = ids.flatMap(([id, given]) => {
      const position = positionOf(given)
      return position === null ? [] : [new Row(table, id, position)]
    })
    for (const cell of rows.flatMap(({ cells }) => cells)) cell.reckoned = this.reckoned(cell.path, cell.plan.rules)
    return inRowOrder(rows)
  }

  #addedRows(): ReadonlyMap<string, readonly [string, Value][]> {
    if (this.#rowIds !== null) return this.#rowIds
    const found = new Map<string, [string, Value][]>()
    for (const [path, value] of Object.entries(this.#answers ?? {})) {
      const [table, row, column] = path.split('.')
      if (table === undefined || row === undefined || column !== undefined) continue
      const rows = found.get(table) ?? []
      found.set(table, rows)
      rows.push([row, value])
    }
    this.#rowIds = found
    return found
  }
}
