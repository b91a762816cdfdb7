import { rowType, type RowType } from './row-type.ts'
import { cell, headingOf, type Sheet, type SheetRow } from './sheet.ts'
import type { Told } from './told.ts'

/** The survey sheet as what it means: questions in groups and repeats. */
export type Branch = Leaf | Group

export interface Leaf {
  readonly kind: 'leaf'
  readonly row: SheetRow
  readonly name: string
  readonly type: RowType
}

export interface Group {
  readonly kind: 'group' | 'repeat'
  readonly row: SheetRow
  readonly name: string
  readonly children: readonly Branch[]
}

/** Groups within each other beyond this are taken for their outermost. */
const DEEPEST = 30

interface Open {
  readonly kind: 'group' | 'repeat'
  readonly row: SheetRow
  readonly children: Branch[]
  /** How many groups were opened within it that are too deep to be told apart. */
  beyond: number
}

/** Puts the rows of a survey sheet together, also where a group is never closed or closed twice. */
export function surveyTree(sheet: Sheet, told: Told): readonly Branch[] {
  const top: Branch[] = []
  const open: Open[] = []
  const place = (row: SheetRow) => ({ sheet: sheet.name, row: row.row, column: headingOf(sheet, 'type') })
  const close = () => {
    const closed = open.pop()
    if (closed === undefined) return
    const { kind, row, children } = closed
    const siblings = open.at(-1)?.children ?? top
    siblings.push({ kind, row, name: nameIn(sheet, row), children })
  }
  for (const row of sheet.rows) {
    const written = cell(sheet, row, 'type')
    if (written === '') continue
    const type = rowType(written)
    const within = open.at(-1)
    if (type.kind === 'begin') {
      if (within !== undefined && open.length >= DEEPEST) within.beyond += 1
      else open.push({ kind: type.of, row, children: [], beyond: 0 })
    } else if (type.kind !== 'end') (within?.children ?? top).push({ kind: 'leaf', row, name: nameIn(sheet, row), type })
    else if (within === undefined) told.add(place(row), written, { kind: 'unopened' })
    else if (within.beyond > 0) within.beyond -= 1
    else close()
  }
  for (const { row } of open) told.add(place(row), cell(sheet, row, 'type'), { kind: 'unclosed' })
  while (open.length > 0) close()
  return top
}

/** A name stands for the label where there is none, so it is no longer than a label may be. */
function nameIn(sheet: Sheet, row: SheetRow): string {
  return cell(sheet, row, 'name').slice(0, LONGEST_NAME)
}

const LONGEST_NAME = 500
