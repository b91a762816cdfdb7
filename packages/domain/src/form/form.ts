import type { LimitName } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { FormContext } from './context.ts'
import type { Problem } from './problem.ts'
import type { Answers, Path, Value } from './value.ts'

/**
 * Whether something is asked. Undetermined: what it hangs on is asked and not answered yet, so it is not shown, and if it is required
 * its section is not done and the report not ready. What hangs only on things that are not asked themselves is not relevant.
 */
export type Relevance = 'relevant' | 'notRelevant' | 'undetermined'

/** All that a page needs to show one question, cell, part, row or table. The object is the same until something in it changes. */
export interface ItemState {
  readonly relevance: Relevance
  /** What stands there now: given, prefilled or calculated. */
  readonly value: Value
  readonly required: boolean
  /** The problems of this path alone, those of rows and cells under it not counted. */
  readonly problems: readonly Problem[]
  /** How long a text, how many and how large files, and how many rows there may be, as it is worked out now; what is a fixed number stands in the question. */
  readonly limits: LimitsNow
}

export type LimitsNow = Readonly<Partial<Record<LimitName, number>>>

/** How far a section has come, derived from its questions. */
export type SectionStatus = 'notStarted' | 'inProgress' | 'done' | 'problem' | 'notRelevant'

export interface SectionState {
  readonly status: SectionStatus
  /** Relevant required questions answered, and how many there are. */
  readonly answered: number
  readonly toAnswer: number
}

/** A form that somebody fills in. It recomputes only what an answer touches. */
export interface LiveForm {
  readonly questionnaire: Questionnaire
  readonly context: FormContext
  /**
   * Gives, changes or (with null) takes back an answer. Returns every path whose state changed, with the table's key when its
   * rows did and `table.column` when that total did. A path that takes no answer changes nothing.
   */
  answer(path: Path, value: Value): readonly Path[]
  read(path: Path): ItemState
  /** The rows of a table, by id, in order. */
  rows(table: string): readonly string[]
  /** The exact sum of a table's column over its relevant rows, a decimal string; null when the column has no answer. */
  total(table: string, column: string): string | null
  section(key: string): SectionState
  /** Every problem, in the order of the questionnaire. */
  problems(): readonly Problem[]
  /** Everything given, also what is not relevant at the moment. */
  answers(): Answers
  /** What would be handed in: relevant answers, prefilled and calculated values among them, and nothing else. */
  result(): Answers
}
