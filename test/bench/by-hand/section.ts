import type { Decimal } from 'decimal.js'
import { Block } from './block.ts'
import { Field, type Tally } from './field.ts'
import { RunningSum } from './running-sum.ts'

/** Blocks with what was used in all of them. */
export class Section {
  readonly blocks: readonly Block[]
  readonly used: Field
  readonly #sum = new RunningSum()

  constructor(at: number, blocks: readonly number[], tally: Tally) {
    this.used = new Field(`s${at}_used`, tally)
    this.blocks = blocks.map((block) => new Block(block, this, tally))
  }

  open(): void {
    for (const block of this.blocks) {
      block.open()
      this.#sum.replace(null, block.used.number)
    }
    this.used.number = this.#sum.value
    this.used.show(true)
  }

  usedChanged(before: Decimal | null, after: Decimal | null): void {
    this.#sum.replace(before, after)
    this.used.reckon(this.#sum.value)
  }
}
