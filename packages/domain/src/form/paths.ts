import type { CompiledForm, SpotPlan, TablePlan } from './plan.ts'
import type { Path } from './value.ts'

/** What stands at a path: the value itself, or one of the texts beside it. */
export type Side = 'value' | 'other' | 'comment' | 'later'

/** Where in a form a path leads. */
export type Place =
  | { readonly kind: 'spot'; readonly slot: number; readonly side: Side }
  | { readonly kind: 'row'; readonly table: TablePlan; readonly row: string }
  | { readonly kind: 'cell'; readonly table: TablePlan; readonly row: string; readonly column: number; readonly side: Side }

/** What a respondent's row may be called: an identifier that the client makes. */
export const ROW_ID = /^[A-Za-z0-9_-]{1,64}$/
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['other', 'other'],
  ['comment', 'comment'],
  ['later', 'later'],
])

/** The place of a path, whether or not anyone may answer there; null when the questionnaire has no such place. */
export function placeOf(form: CompiledForm, path: Path): Place | null {
  const colon = path.indexOf(':')
  const base = colon === -1 ? path : path.slice(0, colon)
  const side = colon === -1 ? 'value' : SIDES.get(path.slice(colon + 1))
  if (side === undefined) return null
  const slot = form.slots.get(base)
  if (slot !== undefined) return has(form.spots[slot], side) ? { kind: 'spot', slot, side } : null
  return inTable(form, base, side)
}

function inTable(form: CompiledForm, base: Path, side: Side): Place | null {
  const first = base.indexOf('.')
  const table = form.tableOf.get(first === -1 ? base : base.slice(0, first))
  if (table === undefined || first === -1) return null
  const second = base.indexOf('.', first + 1)
  const row = second === -1 ? base.slice(first + 1) : base.slice(first + 1, second)
  if (!isRow(table, row)) return null
  if (second === -1) return side === 'value' ? { kind: 'row', table, row } : null
  const index = table.columnOf.get(base.slice(second + 1))
  if (index === undefined || !has(table.columns[index], side)) return null
  return { kind: 'cell', table, row, column: index, side }
}

function isRow(table: TablePlan, row: string): boolean {
  return table.fixed === null ? ROW_ID.test(row) : table.fixed.includes(row)
}

function has(plan: SpotPlan | undefined, side: Side): boolean {
  if (plan === undefined || plan.parent === -1) return false
  switch (side) {
    case 'value':
      return true
    case 'other':
      return plan.otherChoice !== null
    case 'comment':
      return plan.commented
    case 'later':
      return plan.mayComeLater
  }
}

/** Whether somebody may give an answer there: a calculated or locked value, or the row of a fixed table, takes none. */
export function isOpenTo(form: CompiledForm, place: Place): boolean {
  if (place.kind === 'row') return place.table.fixed === null
  const plan = place.kind === 'spot' ? form.spots[place.slot] : place.table.columns[place.column]
  return place.side !== 'value' || plan?.closed === false
}
