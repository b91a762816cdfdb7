import { exact, type Exact } from '../expression/exact.ts'
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
  #ordered: readonly Row[] | null = null
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
    this.#changed()
  }

  move(row: Row, position: Exact): void {
    row.position = position
    this.#changed()
  }

  remove(row: Row): void {
    row.present = false
    this.#byId.delete(row.id)
    this.#changed()
  }

  /** By position, and by id where two people gave the same position. */
  ordered(): readonly Row[] {
    this.#ordered ??= [...this.#byId.values()].toSorted((a, b) =>
      a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1,
    )
    return this.#ordered
  }

  ids(): readonly string[] {
    this.#ids ??= this.ordered().map(({ id }) => id)
    return this.#ids
  }

  #changed(): void {
    this.#ordered = null
    this.#ids = null
  }
}

/** The place of a row among the others; null when the value says that there is no row. */
export function positionOf(value: Value): Exact | null {
  return typeof value === 'string' ? exact(value) : null
}
