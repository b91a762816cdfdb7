import { Decimal } from 'decimal.js'
import { ZERO } from './block.ts'
import { blank, Field, faultsOfNumber, faultsOfText, type NumberRules, type Tally } from './field.ts'

const ORE: NumberRules = { decimals: 2, least: ZERO, most: null }
const COST: NumberRules = { decimals: 2, least: ZERO, most: new Decimal(10_000_000) }
const STATUSES = new Set<unknown>(['done', 'planned'])

/** One row of costs. */
export class CostRow {
  readonly id: string
  readonly position: Decimal
  readonly name: Field
  readonly status: Field
  readonly budget: Field
  readonly cost: Field
  readonly over: Field
  readonly reason: Field

  constructor(id: string, position: Decimal, tally: Tally) {
    this.id = id
    this.position = position
    const field = (column: string, required = false) => new Field(`costs.${id}.${column}`, tally, required)
    this.name = field('name', true)
    this.status = field('status')
    this.budget = field('budget', true)
    this.cost = field('cost', true)
    this.over = field('over')
    this.reason = field('reason', true)
  }

  get fields(): readonly Field[] {
    return [this.name, this.status, this.budget, this.cost, this.over, this.reason]
  }

  cell(column: string): Field | null {
    switch (column) {
      case 'name':
        return this.name
      case 'status':
        return this.status
      case 'budget':
        return this.budget
      case 'cost':
        return this.cost
      case 'reason':
        return this.reason
      default:
        return null
    }
  }

  /** What it adds to what is done. */
  get done(): Decimal | null {
    return this.status.given === 'done' ? this.cost.number : null
  }

  open(): void {
    for (const field of [this.name, this.status, this.budget, this.cost, this.over]) field.show(true)
    this.over.number = this.#overNow()
    this.reason.show(this.over.number?.gt(ZERO) === true)
    this.name.blame(faultsOfText(this.name, 100))
    this.#judgeStatus()
    this.budget.blame(faultsOfNumber(this.budget, ORE))
    this.#judgeCost()
    this.#judgeReason()
  }

  leave(): void {
    for (const field of this.fields) field.leave()
  }

  /** Follows from a changed cell within the row. */
  react(column: string): void {
    if (column === 'name') this.name.blame(faultsOfText(this.name, 100))
    else if (column === 'status') this.#judgeStatus()
    else if (column === 'reason') this.#judgeReason()
    else {
      if (column === 'budget') this.budget.blame(faultsOfNumber(this.budget, ORE))
      this.#judgeCost()
      if (!this.over.reckon(this.#overNow())) return
      this.reason.show(this.over.number?.gt(ZERO) === true)
      this.#judgeReason()
    }
  }

  #overNow(): Decimal | null {
    const cost = this.cost.number
    const budget = this.budget.number
    return cost === null || budget === null ? null : cost.minus(budget)
  }

  #judgeStatus(): void {
    this.status.blame(blank(this.status) || STATUSES.has(this.status.given) ? [] : ['choice'])
  }

  #judgeCost(): void {
    const faults = faultsOfNumber(this.cost, COST)
    const cost = this.cost.number
    const budget = this.budget.number
    const tooMuch = cost !== null && budget !== null && cost.gt(budget.times(2))
    this.cost.blame(tooMuch ? [...faults, 'check'] : faults)
  }

  #judgeReason(): void {
    this.reason.blame(faultsOfText(this.reason, 200))
  }
}
