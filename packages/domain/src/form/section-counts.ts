import type { SectionState } from './form.ts'
import type { Relevance } from './form.ts'

/** What one spot adds to the counts of its section. */
export const TALLY = { toAnswer: 1, answered: 2, begun: 4, faulty: 8, lacking: 16, open: 32, askable: 64 } as const

const BITS = Object.values(TALLY).length

/** How many spots of a section are of each sort, kept as they change. */
export class SectionCounts {
  relevance: Relevance = 'relevant'
  /** By the place of the bit. */
  readonly #counts = Array.from({ length: BITS }, () => 0)
  #state: SectionState | null = null

  /** Replaces what a spot added. */
  retally(before: number, after: number): void {
    if (before === after) return
    this.#state = null
    const differs = before ^ after
    for (let place = 0; place < BITS; place++) {
      const bit = 1 << place
      if ((differs & bit) !== 0) this.#counts[place] = this.of(bit) + ((after & bit) === 0 ? -1 : 1)
    }
  }

  relevant(relevance: Relevance): void {
    if (relevance !== this.relevance) this.#state = null
    this.relevance = relevance
  }

  of(bit: number): number {
    return this.#counts[31 - Math.clz32(bit)] ?? 0
  }

  state(): SectionState {
    this.#state ??= { status: this.#status(), answered: this.of(TALLY.answered), toAnswer: this.of(TALLY.toAnswer) }
    return this.#state
  }

  /**
   * Done: nothing is lacking, wrong or undetermined; where nothing must be answered, something has been or nothing can be.
   * A problem: something given is wrong, as apart from not given yet.
   */
  #status(): SectionState['status'] {
    if (this.relevance === 'notRelevant') return 'notRelevant'
    if (this.of(TALLY.faulty) > 0) return 'problem'
    const begun = this.of(TALLY.begun) > 0
    const complete = this.relevance === 'relevant' && this.of(TALLY.lacking) === 0 && this.of(TALLY.open) === 0
    if (complete && (begun || this.of(TALLY.toAnswer) > 0 || this.of(TALLY.askable) === 0)) return 'done'
    return begun ? 'inProgress' : 'notStarted'
  }
}
