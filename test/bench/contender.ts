import type { Path, Value } from '@aterrapport/domain/form/value.ts'

/** One way of keeping the generated form, as the bench drives it. */
export interface Contender {
  /** Gives one answer and lets everything that follows from it settle. Gives how much came of it, so that nothing can be left undone. */
  answer(path: Path, value: Value): number
  outcome(): Outcome
}

/** What all ways of keeping a form must say alike. */
export interface Outcome {
  /** Questions and cells that are asked. */
  readonly visible: number
  readonly errors: number
  /** Every calculated value and total, in kronor with two decimals. */
  readonly sums: Readonly<Record<string, string>>
}
