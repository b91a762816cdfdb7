import * as z from 'zod/mini'
import { nothingRules } from './information.ts'
import type { KindRules } from './kind.ts'
import type { Count } from '../limits.ts'
import { keySchema, limitSchema, questionShape, textSchema, type ShapeOf } from '../schema-parts.ts'
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
  readonly fixed: readonly FixedRow[]
}

interface FixedRow {
  readonly key: string
  readonly label: Text
  readonly help?: Text
  /** What the row of a cost table stands for, whatever its key: a ledger's accounts are mapped to it. */
  readonly costType?: string
}

interface AddedRows {
  /** What one row is called: "insats", "mottagare". */
  readonly added: { readonly name: Text; readonly least?: Count; readonly most?: Count }
}

/** The most rows a table has that does not say. */
export const MOST_ROWS = 1_000

/** Its values stand in its cells, by the kinds of its columns. */
export const table: KindRules<TableQuestion> = { parts: [], rules: () => nothingRules, read: () => null, format: () => '' }

const MOST_COLUMNS = 50

/** The schemas of the columns come from outside, since they are those of the scalar kinds. */
export function tableSchema(column: z.ZodMiniType<ScalarQuestion>) {
  const fixed = z.strictObject({
    key: keySchema(),
    label: textSchema(),
    help: z.exactOptional(textSchema()),
    costType: z.exactOptional(keySchema()),
  })
  const added = z.strictObject({
    name: textSchema(),
    least: z.exactOptional(limitSchema(MOST_ROWS)),
    most: z.exactOptional(limitSchema(MOST_ROWS)),
  })
  return z.strictObject({
    ...questionShape('table'),
    columns: z.array(column).check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
    rows: z.union([z.strictObject({ fixed: z.array(fixed).check(z.minLength(1), z.maxLength(MOST_ROWS)) }), z.strictObject({ added })]),
    totals: z.exactOptional(z.array(keySchema()).check(z.maxLength(MOST_COLUMNS))),
  } satisfies ShapeOf<TableQuestion>)
}
