import { open } from '@aterrapport/domain/form/open.ts'
import type { Db } from '../database/database.ts'
import { formOf } from '../reports/form.ts'
import type { Cell } from './cell.ts'
import type { Submitted } from './column.ts'
import { eachLatestSubmission } from './queries.ts'
import type { ExportTable } from './table.ts'

/** Every newest submission of a round, opened in the form it was answered on. */
export async function* eachSubmitted(db: Db, round: string): AsyncGenerator<Submitted> {
  for await (const { document, version } of eachLatestSubmission(db, round)) {
    const { compiled } = await formOf(db, version)
    yield { document, form: open(compiled, document) }
  }
}

/** The rows that one submission gives to a table. */
export function rowsOf(table: ExportTable, submitted: Submitted): readonly (readonly Cell[])[] {
  return table.rows(submitted).map((row) => table.columns.map((column) => column.read(submitted, row)))
}
