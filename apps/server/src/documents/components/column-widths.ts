import type { TableContent } from '../content.ts'

/** Of one character of body text, on the average and with some room, in points. */
const CHARACTER = 5.1

/** Between one column and the next. */
export const GUTTER = 14
const NARROWEST = 34
const NARROW = 60

/** Widths for the columns of a table that together fill `width`: figures and short words get what they need, texts share the rest by how long they are. */
export function columnWidths(table: TableContent, width: number): readonly number[] {
  const needs = table.columns.map((column, index) => {
    const cells = [...table.rows, ...(table.totals ? [table.totals] : [])].map((row) => row[index] ?? '')
    const longest = Math.max(0, ...cells.map((cell) => cell.length), longestWord(column.label))
    return Math.max(NARROWEST, longest * CHARACTER + GUTTER)
  })
  const fixed = needs.map((need, index) => (table.columns[index]?.numeric || need <= NARROW ? Math.min(need, width / 3) : null))
  const left = width - fixed.reduce<number>((sum, need) => sum + (need ?? 0), 0)
  // The square root keeps a column of long texts from starving one of short ones.
  const weights = needs.map((need, index) => (fixed[index] === null ? Math.sqrt(need) : 0))
  const weight = weights.reduce((sum, each) => sum + each, 0)
  if (weight === 0) return needs.map((need) => (need * width) / needs.reduce((sum, each) => sum + each, 0))
  return fixed.map((need, index) => need ?? (left * (weights[index] ?? 0)) / weight)
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s/).map((word) => word.length))
}
