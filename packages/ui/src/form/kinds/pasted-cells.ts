import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { kindOf, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

/** What a pasted block means to a table. */
export interface PastedCells {
  readonly cells: readonly { readonly path: Path; readonly value: Value }[]
  /** Cells that could not be read as what their column asks for; they are kept as they were written. */
  readonly unreadable: number
  /** Cells beyond the last row or column, or where nobody answers. */
  readonly outside: number
}

interface Given {
  readonly question: TableQuestion
  /** The rows there are, and those that are to be added. */
  readonly rows: readonly string[]
  /** Where the paste began. */
  readonly at: { readonly row: number; readonly column: number }
}

/** The answers that a block of cells means, from the cell one stands in to the right and down. A cell that is empty empties the answer. */
export function pastedCells(block: readonly (readonly string[])[], { question, rows, at }: Given): PastedCells {
  const cells: { path: Path; value: Value }[] = []
  let unreadable = 0
  let outside = 0
  for (const [down, line] of block.entries()) {
    for (const [right, text] of line.entries()) {
      const row = rows[at.row + down]
      const column = question.columns[at.column + right]
      const value = column && pasted(column, text)
      if (row === undefined || column === undefined || value === undefined) {
        if (text !== '') outside += 1
        continue
      }
      if (typeof value === 'object' && value !== null && 'unreadable' in value) unreadable += 1
      cells.push({ path: `${question.key}.${row}.${column.key}`, value })
    }
  }
  return { cells, unreadable, outside }
}

/** Which cell of a table a control answers, by its id; null for any other. */
export function cellAt(id: string, { question, rows }: Omit<Given, 'at'>, idOf: (path: Path) => string): Given['at'] | null {
  for (const [row, key] of rows.entries()) {
    const column = question.columns.findIndex((one) => idOf(`${question.key}.${key}.${one.key}`) === id)
    if (column !== -1) return { row, column }
  }
  return null
}

/** Undefined where a cell of this kind is not answered by pasting. */
function pasted(column: ScalarQuestion, cell: string): Value | undefined {
  if (column.kind === 'choices' || column.kind === 'calculated' || column.prefill?.locked === true) return undefined
  return kindOf(column).read(cell, column)
}
