import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { kindOf, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

interface Given {
  readonly question: TableQuestion
  readonly rows: readonly string[]
  /** The id of the control the paste began in. */
  readonly at: string
  readonly idOf: (path: Path) => string
}

/**
 * The answers that a block of cells copied from a spreadsheet means, from the cell one stands in to the right and down. Empty
 * where a single value was pasted, which the field itself takes. Cells that cannot be read are kept as unreadable.
 */
export function pastedCells(text: string, { question, rows, at, idOf }: Given): readonly { readonly path: Path; readonly value: Value }[] {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  if (lines.length === 1 && lines[0]?.length === 1) return []
  const cells: { path: Path; value: Value }[] = []
  for (const [down, row] of rows.entries()) {
    for (const [right, column] of question.columns.entries()) {
      if (idOf(`${question.key}.${row}.${column.key}`) !== at) continue
      for (const [y, line] of lines.entries()) {
        for (const [x, cell] of line.entries()) {
          const toRow = rows[down + y]
          const toColumn = question.columns[right + x]
          const value = toColumn && pasted(toColumn, cell)
          if (toRow !== undefined && toColumn && value !== undefined)
            cells.push({ path: `${question.key}.${toRow}.${toColumn.key}`, value })
        }
      }
    }
  }
  return cells
}

/** Undefined where a cell of this kind is not answered by pasting. */
function pasted(column: ScalarQuestion, cell: string): Value | undefined {
  return column.kind === 'choices' || column.kind === 'calculated' ? undefined : kindOf(column).read(cell.trim(), column)
}
