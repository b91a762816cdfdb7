import { useState, type ClipboardEvent } from 'react'

import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

import { useForm } from '../form-context.ts'
import { controlId } from '../place.ts'
import { pastedBlock } from './pasted-block.ts'
import { cellAt, pastedCells } from './pasted-cells.ts'

/** A block that was pasted: what came of it, and what stood there before. */
export interface Pasted {
  readonly cells: number
  readonly unreadable: number
  readonly outside: number
  readonly undo: () => void
}

interface Pasting {
  readonly question: TableQuestion
  readonly rows: readonly string[]
  /** Adds so many rows below the last, as far as there may be more, and gives their names; none in a table whose rows are given. */
  readonly addRows: (count: number) => readonly string[]
}

/** Takes a block of cells pasted into a table, and keeps what it took the place of. */
export function usePaste({ question, rows, addRows }: Pasting) {
  const { form } = useForm()
  const [pasted, setPasted] = useState<Pasted | null>(null)

  function onPaste(event: ClipboardEvent): void {
    const target = event.target instanceof Element ? event.target.id : ''
    const at = cellAt(target, { question, rows }, controlId)
    const block = at === null ? null : pastedBlock(event.clipboardData.getData('text/plain'))
    if (at === null || block === null) return
    event.preventDefault()
    const added = addRows(Math.max(0, at.row + block.length - rows.length))
    const { cells, unreadable, outside } = pastedCells(block, { question, rows: [...rows, ...added], at })
    const before = cells.map(({ path }): [Path, Value] => [path, form.read(path).value])
    for (const { path, value } of cells) form.answer(path, value)
    setPasted({
      cells: cells.length,
      unreadable,
      outside,
      undo() {
        for (const [path, value] of before) form.answer(path, value)
        for (const row of added) form.answer(`${question.key}.${row}`, null)
        setPasted(null)
      },
    })
  }

  return { onPaste, pasted }
}
