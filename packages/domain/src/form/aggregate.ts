import { ONE, inRange, over, type Exact } from '../expression/exact.ts'
import type { Known, Reckoned } from '../expression/reckoned.ts'
import type { AggregatePlan, Facts } from './plan.ts'
import type { Row } from './table-rows.ts'

const EXCLUDED = Symbol('left out by the filter')
const ABSENT = Symbol('not part of the report')

/** What a row adds to an aggregate. */
export type Contribution = Known | null | typeof EXCLUDED | typeof ABSENT

/** A sum, count, mean, least or greatest over the rows of a table, kept running: a changed cell costs the same in 20 rows as in 500. */
export class Aggregate {
  readonly plan: AggregatePlan
  value: Reckoned = null
  queued = false
  readonly #touched: Row[] = []
  #sum: Exact = 0n
  #known = 0
  #missing = 0
  #absent = 0
  #excluded = 0

  constructor(plan: AggregatePlan) {
    this.plan = plan
  }

  touch(row: Row): void {
    this.#touched.push(row)
  }

  /** Takes in what changed in the touched rows; tells whether the value became another. */
  settle(facts: Facts): boolean {
    for (const row of this.#touched) this.#take(row, row.present ? this.#contribution(facts, row) : undefined)
    this.#touched.length = 0
    const before = this.value
    this.value = this.#result(facts)
    return this.value !== before
  }

  #contribution(facts: Facts, row: Row): Contribution {
    const { filter, body } = this.plan
    const included = filter === null || filter(facts, row)
    if (included !== true) return included === null ? null : EXCLUDED
    const value = body(facts, row)
    return value === undefined ? ABSENT : value
  }

  /** The row holds what it adds, so that rows that come and go leave no holes in a table of ours. */
  #take(row: Row, contribution: Contribution | undefined): void {
    const { slot } = this.plan
    const before = row.contributions[slot]
    if (before !== undefined) this.#count(before, -1)
    if (contribution !== undefined) this.#count(contribution, 1)
    row.contributions[slot] = contribution
  }

  #count(contribution: Contribution, by: 1 | -1): void {
    if (contribution === null) this.#missing += by
    else if (contribution === ABSENT) this.#absent += by
    else if (contribution === EXCLUDED) this.#excluded += by
    else {
      this.#known += by
      if (typeof contribution === 'bigint') this.#sum += by === 1 ? contribution : -contribution
    }
  }

  /**
   * Unanswered rows do not spoil a sum in which something is answered. A sum of nothing answered is missing; one that the filter
   * leaves no row of is 0; one over what is not relevant is absent.
   */
  #result(facts: Facts): Reckoned {
    const { operation, year, table } = this.plan
    if (year === 'this' && facts.spots[table.slot]?.relevance === 'notRelevant') return undefined
    if (operation === 'count') return BigInt(this.#known) * ONE
    if (this.#known > 0) return this.#ofKnown(operation, facts)
    if (this.#missing > 0) return null
    if (this.#excluded > 0) return operation === 'sum' ? 0n : null
    return this.#absent > 0 ? undefined : null
  }

  #ofKnown(operation: 'sum' | 'mean' | 'min' | 'max', facts: Facts): Reckoned {
    if (operation === 'sum') return inRange(this.#sum)
    if (operation === 'mean') return over(this.#sum, BigInt(this.#known) * ONE)
    const { year, table, slot } = this.plan
    let found: Known | null = null
    for (const row of year === 'this' ? (facts.tables[table.index]?.ordered() ?? []) : facts.previous.rows(table)) {
      const one = row.contributions[slot]
      if (one === null || one === undefined || one === EXCLUDED || one === ABSENT) continue
      if (found === null || (operation === 'min' ? one < found : one > found)) found = one
    }
    return found
  }
}
