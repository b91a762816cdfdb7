import { Decimal } from 'decimal.js'

/** A sum that is kept as its terms change; with no term that is known there is none. */
export class RunningSum {
  #sum = new Decimal(0)
  #known = 0

  get value(): Decimal | null {
    return this.#known === 0 ? null : this.#sum
  }

  replace(before: Decimal | null, after: Decimal | null): void {
    if (before !== null) {
      this.#sum = this.#sum.minus(before)
      this.#known -= 1
    }
    if (after !== null) {
      this.#sum = this.#sum.plus(after)
      this.#known += 1
    }
  }
}
