import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'
import type { ScalarQuestion } from './registry.ts'

/** Rows that are given, or that the respondent adds; columns are questions of the scalar kinds, whose rules hold row by row. */
export interface TableQuestion extends QuestionBase {
  readonly kind: 'table'
  readonly columns: readonly ScalarQuestion[]
  readonly rows: FixedRows | AddedRows
  /** Keys of the columns that are summed under the table. */
  readonly totals?: readonly string[]
}

interface FixedRows {
  readonly fixed: readonly { readonly key: string; readonly label: Text; readonly help?: Text }[]
}

interface AddedRows {
  /** What one row is called: "insats", "mottagare". */
  readonly added: { readonly name: Text; readonly least?: number; readonly most?: number }
}
