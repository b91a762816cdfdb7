import type { CalendarDate } from '../../time/instant.ts'
import { parseDate } from '../../time/parse.ts'
import { readSiePeriod } from '../sie/dates.ts'
import { readOre, readWrittenOre, type ReadOre } from '../read-ore.ts'

/** A cell of an extract: a text, a number of a spreadsheet's, or nothing. Days are texts, `2025-01-31`. */
export type Cell = string | number | null

/** A day, or the first day of a month that is written `2025-01` or `202501`. */
export function readExtractDate(cell: Cell): CalendarDate | null {
  const text = String(cell ?? '').trim()
  return parseDate(text.slice(0, 10) === text ? text : (text.split(/[T ]/)[0] ?? '')) ?? parseDate(text) ?? readSiePeriod(text)
}

/** The amount of a cell. A spreadsheet's numbers are binary, so what is less than a hundredth of an öre off is no rounding. */
export function oreOfCell(cell: Cell): ReadOre | null {
  if (typeof cell === 'string') return readWrittenOre(cell)
  if (cell === null || !Number.isFinite(cell) || Math.abs(cell) >= LARGEST) return null
  const read = readOre(cell.toFixed(4))
  return read === null ? null : { ...read, isRounded: Math.abs(cell * 100 - Number(read.ore)) > 0.01 }
}

const LARGEST = 1e12

/** The account of a cell that may name it too: `5010 Löner`. Null when there is none. */
export function accountOfCell(cell: Cell): { readonly account: string; readonly name: string } | null {
  const match = /^(\d{3,10})(?:[\s\u00A0:–-]+(.*))?$/.exec(String(cell ?? '').trim())
  return match === null ? null : { account: match[1] ?? '', name: match[2]?.trim() ?? '' }
}

export function textOfCell(cell: Cell | undefined): string {
  return String(cell ?? '').trim()
}
