import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Times of one thing, in microseconds. */
export class Samples {
  readonly #times: number[] = []

  get count(): number {
    return this.#times.length
  }

  add(time: number): void {
    this.#times.push(time)
  }

  get median(): number {
    return this.#at(0.5)
  }

  /** With fewer than a hundred samples this is the slowest of them. */
  get p99(): number {
    return this.#at(0.99)
  }

  #at(share: number): number {
    const sorted = this.#times.toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  }
}

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void // the flag above puts it there

/** Collects the garbage of whoever went before, so that nobody's time goes to another's. */
export function collectGarbage(): void {
  gc()
}

let sink = 0

/** How long something takes, in microseconds, without what reading the clock takes. */
export function timed(work: () => number): number {
  const before = performance.now()
  sink += work()
  const after = performance.now()
  return Math.max(0, (after - before) * 1000 - CLOCK)
}

/** What all the timed work came to: it is printed, so that none of it is in vain. */
export function workDone(): number {
  return sink
}

const CLOCK = clockCost()

function clockCost(): number {
  const samples = new Samples()
  for (let at = 0; at < 20_000; at++) {
    const before = performance.now()
    samples.add((performance.now() - before) * 1000)
  }
  return samples.median
}
