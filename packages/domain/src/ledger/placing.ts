import type { Path, Value } from '../form/value.ts'
import type { CostTable } from './cost-table.ts'

/** A row as it stands in the form, with what its first column says. */
export interface StandingRow {
  readonly row: string
  readonly written: Value
}

/** Where the amount of a cost type goes. */
export interface PlacedCostType {
  readonly costType: string
  /** Null where the table has no room for another row. */
  readonly row: string | null
  /** The row is not there yet, and is added with this in its first column. */
  readonly added: string | null
  /** Other rows that are called the same; they are left as they are. */
  readonly alsoCalledSo: number
}

interface Placing {
  /** The cost types that there are amounts for. */
  readonly costTypes: ReadonlySet<string>
  readonly standing: readonly StandingRow[]
  /** The most rows that the table takes. */
  readonly most: number
}

/**
 * Where the amounts of a ledger go: to the row of the cost type where there is one, the first where there are several, and else to a row
 * that is added. A row is added under a name that follows from its cost type, so that two who do it at once add the same.
 */
export function placing({ costTypes, rows }: CostTable, { costTypes: filled, standing, most }: Placing): readonly PlacedCostType[] {
  const asked = costTypes.filter(({ costType }) => filled.has(costType)).map(({ costType }) => costType)
  if (rows.kind === 'given') {
    return asked.map((costType) => ({ costType, row: rows.byCostType.get(costType) ?? null, added: null, alsoCalledSo: 0 }))
  }
  const taken = new Set(standing.map(({ row }) => row))
  return asked.map((costType) => {
    const [first, ...others] = standing.filter(({ written }) => rows.costTypeOf(written) === costType)
    if (first !== undefined) return { costType, row: first.row, added: null, alsoCalledSo: others.length }
    if (taken.size >= most) return { costType, row: null, added: null, alsoCalledSo: 0 }
    const row = freeName(costType, taken)
    taken.add(row)
    return { costType, row, added: rows.written(costType), alsoCalledSo: 0 }
  })
}

/** The answers that add the rows which are not there yet, after the last: that they are there, and what they are. */
export function addingRows(
  { question, rows }: CostTable,
  placed: readonly PlacedCostType[],
  lastPosition: number,
): readonly { readonly path: Path; readonly value: string }[] {
  if (rows.kind === 'given') return []
  const added = placed.filter((one) => one.row !== null && one.added !== null)
  return added.flatMap(({ row, added: written }, at) => [
    { path: `${question}.${row}`, value: String(lastPosition + 1 + at) },
    { path: `${question}.${row}.${rows.column}`, value: written ?? '' },
  ])
}

/** The name of a row holds 64 letters. */
const LONGEST = 50

function freeName(costType: string, taken: ReadonlySet<string>): string {
  const name = `ledger_${costType.slice(0, LONGEST)}`
  if (!taken.has(name)) return name
  for (let at = 2; ; at += 1) if (!taken.has(`${name}_${at}`)) return `${name}_${at}`
}
