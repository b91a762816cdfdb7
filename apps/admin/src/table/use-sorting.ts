import type { Sorting } from '@aterrapport/ui/layout/DataTable.tsx'
import { useParam } from './use-param.ts'

/** How a table is sorted, kept in the address: the column, with a minus before it when falling. */
export function useSorting(fallback: string): readonly [Sorting, (sorting: Sorting) => void] {
  const [text, setText] = useParam('sort', fallback)
  const sorting: Sorting = text.startsWith('-') ? { column: text.slice(1), direction: 'down' } : { column: text, direction: 'up' }
  return [sorting, ({ column, direction }) => setText(direction === 'down' ? `-${column}` : column)]
}
