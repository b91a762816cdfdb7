import type { Sorting } from '@aterrapport/ui/layout/DataTable.tsx'

type Key = string | number | bigint | null

const swedish = new Intl.Collator('sv')

/**
 * The rows by the key that the sorting's column has; what has no key comes last, whichever way. Rows with the same key keep
 * their order. An unknown column leaves all as it is.
 */
export function sorted<Row>(
  rows: readonly Row[],
  keys: Readonly<Record<string, (row: Row) => Key>>,
  { column, direction }: Sorting,
): readonly Row[] {
  const key = keys[column]
  if (key === undefined) return rows
  const sign = direction === 'up' ? 1 : -1
  return rows.toSorted((a, b) => compare(key(a), key(b), sign))
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'string' && typeof b === 'string') return sign * swedish.compare(a, b)
  return a < b ? -sign : a > b ? sign : 0
}
