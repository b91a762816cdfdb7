import type { Known, Reckoned } from '../expression/reckoned.ts'
import type { AnswerRules } from '../questionnaire/kinds/kind.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { LimitName } from '../questionnaire/limits.ts'
import type { Over } from '../questionnaire/names.ts'
import type { Check, Prefill } from '../questionnaire/question.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { ContextName, FormContext } from './context.ts'
import type { CalendarDate } from '../time/instant.ts'
import type { Aggregate } from './aggregate.ts'
import type { Previous } from './previous.ts'
import type { ProblemCause } from './problem.ts'
import type { Spot } from './spot.ts'
import type { Row, TableRows } from './table-rows.ts'
import type { Path, Value } from './value.ts'

/** A questionnaire made ready to be filled in any number of times: what depends on what is worked out, every expression is a closure. */
export interface CompiledForm {
  readonly questionnaire: Questionnaire
  readonly sections: readonly SectionPlan[]
  /** What has one place in the form: sections, questions and parts, by slot. */
  readonly spots: readonly SpotPlan[]
  readonly tables: readonly TablePlan[]
  readonly aggregates: readonly AggregatePlan[]
  /** The slots of questions and parts by path. */
  readonly slots: ReadonlyMap<Path, number>
  readonly tableOf: ReadonlyMap<string, TablePlan>
  /** Everything that has a value, each after all it reads. */
  readonly order: readonly Definition[]
}

/** The live values an expression reads. */
export interface Facts {
  readonly context: ReadonlyMap<ContextName, Reckoned>
  /** The context as it is filled in where a question asks for it. */
  readonly prefilled: FormContext
  readonly previous: Previous
  /** The day it is; null where what was handed in is read again. */
  readonly today: CalendarDate | null
  readonly spots: readonly Spot[]
  readonly tables: readonly TableRows[]
  readonly aggregates: readonly Aggregate[]
}

/** An expression as a function of the live form and the row it stands in. */
export type Formula = (facts: Facts, row: Row | null) => Reckoned

export type Definition = SpotPlan | AggregatePlan

interface DefinitionBase {
  /** As references name it; a section is `§` and its key. */
  readonly name: string
  /** Its place in the order of reckoning: after everything it reads. */
  rank: number
  /** Whose values read this one. */
  readonly feeds: Feed[]
  /** Whose requirement, limits or checks read this one, and nothing else of them. */
  readonly judged: Feed[]
}

/** One edge of the dependency graph, between definitions; rows follow it without edges of their own. */
export interface Feed {
  readonly to: Definition
  /** Only to the same row, when both stand in rows of one table; otherwise to every row. */
  readonly sameRow: boolean
  /** Only from the row with this id. */
  readonly onlyFrom: string | null
}

/** A section, a question, a part of a composite question, or a column whose cells are the live ones. */
export interface SpotPlan extends DefinitionBase {
  readonly kind: 'spot'
  readonly key: string
  readonly section: SectionPlan
  /** The slot of what it stands in, whose relevance it shares; -1 for a section. */
  readonly parent: number
  /** Its slot, or for a column its place among the columns. */
  readonly index: number
  /** The table whose column it is. */
  readonly column: TablePlan | null
  readonly question: Question | null
  /** For a part: the key of the part it makes a pair with. */
  readonly pairedWith: string | null
  readonly parts: readonly SpotPlan[]
  readonly table: TablePlan | null
  readonly rules: AnswerRules
  readonly prefill: Prefill | null
  /** Nobody answers it: it is calculated, locked, only read, or made of parts or cells. */
  readonly closed: boolean
  readonly otherChoice: string | null
  readonly commented: boolean
  /** A day may be given on which its files come. */
  readonly mayComeLater: boolean
  /** Counts among the questions to answer. */
  readonly counts: boolean
  relevance: Formula | null
  formula: Formula | null
  required: Formula | null
  limits: readonly Limit[]
  checks: readonly PlannedCheck[]
  /** What is wrong with the parts of a composite together. */
  readonly together: ((parts: readonly Reckoned[]) => readonly ProblemCause[]) | null
}

/** A bound on a value, on its length, on how many choices, rows or files there are, or on their size. */
export interface Limit {
  readonly name: LimitName
  readonly bound: Formula
  /** Whether a page shows it before anything is wrong, so that it is part of the state. */
  readonly shown: boolean
  /** What is wrong when the value does not keep within the bound. */
  breach(known: Known, limit: Known, value: Value): ProblemCause | null
}

export interface PlannedCheck {
  readonly check: Check
  readonly holds: Formula
}

export interface SectionPlan {
  readonly section: Section
  readonly slot: number
  /** The slots of its questions, in order. */
  readonly questions: number[]
}

export interface TablePlan {
  readonly key: string
  readonly index: number
  readonly slot: number
  readonly columns: SpotPlan[]
  readonly columnOf: Map<string, number>
  /** The ids of the rows that are given; null when the respondent adds them. */
  readonly fixed: readonly string[] | null
  readonly least: number
  readonly most: number
  readonly aggregates: AggregatePlan[]
  /** What is reckoned over last year's rows. */
  readonly previous: AggregatePlan[]
  /** The running sum of each column of numbers, by key. */
  readonly totals: Map<string, AggregatePlan>
  /** How many of its cells somebody has answered. */
  answers: AggregatePlan | null
}

export type AggregateOperation = 'sum' | 'count' | 'min' | 'max' | 'mean'

/** Something reckoned over the rows of a table. */
export interface AggregatePlan extends DefinitionBase {
  readonly kind: 'aggregate'
  readonly index: number
  readonly table: TablePlan
  /** Its place among those that go over the same rows. */
  readonly slot: number
  /** Whether it goes over last year's rows, which nothing of this year makes not relevant. */
  readonly year: Over['year']
  readonly operation: AggregateOperation
  readonly body: Formula
  readonly filter: Formula | null
  /** The column whose total is shown under the table. */
  totalOf: string | null
}
