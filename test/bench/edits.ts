import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { blocksOf, rowIds, type Layout } from './layout.ts'

/** The sorts of edit that are measured, each with what follows from it in the generated form. */
export const EDITS = {
  gate: 'relevance gate',
  number: 'number with a limit and a check',
  sum: 'number in three sums',
  text: 'text',
  cell: 'table cell in four sums',
  rowAdded: 'row added',
  rowRemoved: 'row removed',
} as const

export type EditKind = keyof typeof EDITS

export interface Edit {
  /** What it is measured as; null when it only prepares the next. */
  readonly kind: EditKind | null
  readonly path: Path
  readonly value: Value
}

export const FAMILIES = ['gate', 'number', 'sum', 'text', 'cell', 'row'] as const
export type Family = (typeof FAMILIES)[number]

/** How many places of a form one run of a family goes round. */
const PLACES = 8

/** Edits that leave the form as they found it. Rows are new ones in every run. */
export function editsOf(family: Family, layout: Layout, run: number): readonly Edit[] {
  if (family === 'row') return Array.from({ length: PLACES }, (_, at) => rowEdits(`n${run}_${at}`)).flat()
  if (family === 'cell') return spread(rowIds(layout)).flatMap((row) => thereAndBack('cell', `costs.${row}.cost`, layout))
  return spread(blocksOf(layout)).flatMap((block) => thereAndBack(family, `b${block}_${QUESTION[family]}`, layout))
}

const QUESTION = { gate: 'gate', number: 'received', sum: 'staff', text: 'explain' } as const

function thereAndBack(kind: Exclude<Family, 'row'>, path: Path, layout: Layout): readonly Edit[] {
  const before = layout.response[path] ?? null
  return [
    { kind, path, value: otherThan(before, kind) },
    { kind, path, value: before },
  ]
}

function otherThan(before: Value, kind: Exclude<Family, 'row'>): Value {
  switch (kind) {
    case 'gate':
      return before === false
    case 'number':
      return '90000'
    case 'sum':
      return '190000.55'
    case 'text':
      return null
    case 'cell':
      return '45000.75'
  }
}

function rowEdits(row: string): readonly Edit[] {
  return [
    { kind: 'rowAdded', path: `costs.${row}`, value: '100000' },
    { kind: null, path: `costs.${row}.budget`, value: '700' },
    { kind: null, path: `costs.${row}.cost`, value: '650.25' },
    { kind: 'rowRemoved', path: `costs.${row}`, value: null },
  ]
}

function spread<Place>(places: readonly Place[]): readonly Place[] {
  const step = Math.max(1, Math.floor(places.length / PLACES))
  return places.filter((_, at) => at % step === 0).slice(0, PLACES)
}
