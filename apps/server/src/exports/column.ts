import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Cell } from './cell.ts'

/** A submission with the form that tells what was asked in it. */
export interface Submitted {
  readonly document: SubmissionDocument
  readonly form: Pick<LiveForm, 'read' | 'rows'>
}

/** What a column holds, for the codebook. */
export interface ColumnMeaning {
  /** Null for what is known of the recipient and the submission. */
  readonly question: Question | ScalarQuestion | null
  readonly section: Section | null
  /** The question, with the row, the column or the choice that it is about. */
  readonly text: string
  /** What the values mean, where they need telling. */
  readonly values: string
  readonly type: 'text' | 'number' | 'date'
}

/** A column of an export: its name, what it means, and how it reads one submission (and, in a table that grows, one row of it). */
export interface Column {
  readonly name: string
  readonly meaning: ColumnMeaning
  read(submitted: Submitted, row: Row | null): Cell
}

export interface Row {
  readonly id: string
  /** 1 for the first. */
  readonly number: number
}
