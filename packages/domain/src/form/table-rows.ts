import { exact, type Exact } from '../expression/exact.ts'
import type { Contribution } from './aggregate.ts'
import type { TablePlan } from './plan.ts'
import type { ItemState } from './form.ts'
import { NOT_THERE, Spot } from './spot.ts'
import type { Problem } from './problem.ts'
import type { Value } from './value.ts'

/** One row of a table, with a live cell for every column. */
export class Row {
  readonly id: string
  position: Exact
  readonly cells: readonly Spot[]
  /** What it adds to each aggregate over its table, by the aggregate's slot. */
  readonly contributions: (Contribution | undefined)[] = []
  /** False once it has been taken away. */
  present = true
  /** Its problems, until one of them changes. */
  bundle: readonly Problem[] | null = null
  state: ItemState = NOT_THERE

  constructor(table: TablePlan, id: string, position: Exact) {
    this.id = id
    this.position = position
    this.cells = table.columns.map((column) => new Spot(column, `${table.key}.${id}.${column.key}`, this))
  }
}

/** The rows of one table, in order. */
export class TableRows {
  readonly plan: TablePlan
  readonly #byId = new Map<string, Row>()
  #ordered: Row[] | null = null
  #ids: readonly string[] | null = null

  constructor(plan: TablePlan) {
    this.plan = plan
    for (const [position, id] of (plan.fixed ?? []).entries()) this.add(new Row(plan, id, BigInt(position)))
  }

  get size(): number {
    return this.#byId.size
  }

  get(id: string): Row | undefined {
    return this.#byId.get(id)
  }

  add(row: Row): void {
    this.#byId.set(row.id, row)
    this.#enter(row)
  }

  move(row: Row, position: Exact): void {
    this.#leave(row)
    row.position = position
    this.#enter(row)
  }

  remove(row: Row): void {
    row.present = false
    this.#byId.delete(row.id)
    this.#leave(row)
  }

  ordered(): readonly Row[] {
    this.#ordered ??= inRowOrder([...this.#byId.values()])
    return this.#ordered
  }

  ids(): readonly string[] {
    this.#ids ??= this.ordered().map(({ id }) => id)
    return this.#ids
  }

  /** Rows that have been put in order stay so: one more among 500 is no sorting of 500. Only the ids go to others, who may keep them. */
  #enter(row: Row): void {
    if (this.#ordered === null) return
    const at = placeIn(this.#ordered, row)
    this.#ordered.splice(at, 0, row)
    this.#ids = this.#ids?.toSpliced(at, 0, row.id) ?? null
  }

  #leave(row: Row): void {
    if (this.#ordered === null) return
    const at = placeIn(this.#ordered, row)
    this.#ordered.splice(at, 1)
    this.#ids = this.#ids?.toSpliced(at, 1) ?? null
  }
}

/** By position, and by id where two people gave the same position. */
export function inRowOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted(byPosition)
}

function byPosition(a: Row, b: Row): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Where a row stands among ordered ones, or would. */
function placeIn(ordered: readonly Row[], row: Row): number {
  let from = 0
  let to = ordered.length
  while (from < to) {
    const middle = (from + to) >> 1
    const other = ordered[middle]
    if (other !== undefined && byPosition(other, row) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** The place of a row among the others; null when the value says that there is no row. */
export function positionOf(value: Value): Exact | null {
  return typeof value === 'string' ? exact(value) : null
}
