import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Times of one thing, in microseconds, taken in rounds. */
export class Samples {
  readonly #rounds: number[][] = []

  get count(): number {
    return this.#rounds.reduce((sum, { length }) => sum + length, 0)
  }

  add(time: number, round = 0): void {
    this.#rounds[round] ??= []
    this.#rounds[round].push(time)
  }

  get median(): number {
    return quantile(0.5, this.#rounds.flat())
  }

  /**
   * That of the middle round. Whatever else the machine does comes in bursts, and hits what takes longer more often; what is slow in
   * itself is so in every round. With fewer than a hundred samples a round it is the slowest of them.
   */
  get p99(): number {
    const each = this.#rounds.filter((round) => round.length > 0).map((round) => quantile(0.99, round))
    return quantile(0.5, each)
  }
}

function quantile(share: number, times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
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
