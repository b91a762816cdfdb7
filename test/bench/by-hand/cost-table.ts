import { Decimal } from 'decimal.js'
import type { Value } from '@aterrapport/domain/form/value.ts'
import { ZERO } from './block.ts'
import { CostRow } from './cost-row.ts'
import { Field, faultsOfNumber, type Fault, type NumberRules, type Tally } from './field.ts'
import { RunningSum } from './running-sum.ts'

const KRONOR: NumberRules = { decimals: 0, least: ZERO, most: null }
const ROW_ID = /^[A-Za-z0-9_-]{1,64}$/

/** The grant, the cost table with its running totals, and what hangs on them. */
export class CostTable {
  readonly #tally: Tally
  readonly #byId = new Map<string, CostRow>()
  #ordered: CostRow[] = []
  readonly #budgets = new RunningSum()
  readonly #costs = new RunningSum()
  readonly #dones = new RunningSum()
  readonly grant: Field
  readonly table: Field
  readonly budget: Field
  readonly cost: Field
  readonly done: Field
  readonly left: Field

  constructor(tally: Tally) {
    this.#tally = tally
    this.grant = new Field('grant', tally, true)
    this.table = new Field('costs', tally)
    this.budget = new Field('costs.budget', tally)
    this.cost = new Field('costs.cost', tally)
    this.done = new Field('costs_done', tally)
    this.left = new Field('costs_left', tally)
  }

  get rows(): readonly CostRow[] {
    return this.#ordered
  }

  /** Puts an answer where it belongs, before the form is opened: a row before its cells. */
  give(row: string, column: string | undefined, value: Value): void {
    if (column !== undefined) this.#byId.get(row)?.cell(column)?.give(value)
    else if (ROW_ID.test(row) && typeof value === 'string') {
      const made = new CostRow(row, new Decimal(value), this.#tally)
      this.#byId.set(row, made)
      this.#ordered.push(made)
    }
  }

  open(): void {
    this.#ordered.sort((a, b) => a.position.cmp(b.position))
    for (const field of [this.grant, this.table, this.done, this.left]) field.show(true)
    for (const row of this.#ordered) {
      row.open()
      this.#count(row, null, null, null)
    }
    this.#retotal()
    this.#judgeGrant()
  }

  answerGrant(value: Value): void {
    this.grant.give(value)
    this.#tally.changed.push(this.grant)
    this.left.reckon(this.#leftNow())
    this.#judgeGrant()
  }

  answerRow(id: string, value: Value): void {
    const row = this.#byId.get(id)
    if (row !== undefined) this.#remove(row)
    if (typeof value === 'string' && ROW_ID.test(id)) this.#add(new CostRow(id, new Decimal(value), this.#tally))
    this.#tally.changed.push(this.table)
  }

  answerCell(id: string, column: string, value: Value): void {
    const row = this.#byId.get(id)
    const cell = row?.cell(column)
    if (row === undefined || cell === undefined || cell === null) return
    const { done, budget, cost } = row
    const [budgetBefore, costBefore] = [budget.number, cost.number]
    cell.give(value)
    this.#tally.changed.push(cell)
    row.react(column)
    if (column === 'name' || column === 'reason') return
    this.#count(row, budgetBefore, costBefore, done)
    this.#retotal()
  }

  #add(row: CostRow): void {
    this.#byId.set(row.id, row)
    const at = this.#ordered.findLastIndex(({ position }) => position.lte(row.position))
    this.#ordered.splice(at + 1, 0, row)
    row.open()
    this.#count(row, null, null, null)
    this.#retotal()
  }

  #remove(row: CostRow): void {
    this.#byId.delete(row.id)
    this.#ordered.splice(this.#ordered.indexOf(row), 1)
    row.leave()
    this.#budgets.replace(row.budget.number, null)
    this.#costs.replace(row.cost.number, null)
    this.#dones.replace(row.done, null)
    this.#retotal()
  }

  #count(row: CostRow, budget: Decimal | null, cost: Decimal | null, done: Decimal | null): void {
    this.#budgets.replace(budget, row.budget.number)
    this.#costs.replace(cost, row.cost.number)
    this.#dones.replace(done, row.done)
  }

  #retotal(): void {
    this.budget.reckon(this.#budgets.value)
    this.done.reckon(this.#dones.value)
    if (!this.cost.reckon(this.#costs.value) || !this.left.reckon(this.#leftNow())) return
    this.#judgeGrant()
  }

  #leftNow(): Decimal | null {
    const grant = this.grant.number
    const cost = this.cost.number
    return grant === null || cost === null ? null : grant.minus(cost)
  }

  #judgeGrant(): void {
    const faults: readonly Fault[] = faultsOfNumber(this.grant, KRONOR)
    this.grant.blame(this.left.number?.lt(ZERO) === true ? [...faults, 'check'] : faults)
  }
}
