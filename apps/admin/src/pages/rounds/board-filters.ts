import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import type { BoardRow } from '../../api.ts'
import { matches } from '../../table/matches.ts'

interface BoardFilter {
  readonly symbol: GlyphName
  readonly holds: (row: BoardRow) => boolean
  /** Shown also when it would leave nothing. */
  readonly always: boolean
}

const HANDED_IN: ReadonlySet<BoardRow['status']> = new Set(['submitted', 'approved', 'closed', 'supplementRequested'] as const)
const AWAITING: ReadonlySet<BoardRow['status']> = new Set(['awaitingCertification', 'awaitingSignature'] as const)

/** The ways a board is narrowed down, in the order they are shown. */
export const FILTERS = {
  all: { symbol: 'info', always: true, holds: () => true },
  notStarted: { symbol: 'notStarted', always: true, holds: ({ status }) => status === 'notStarted' },
  inProgress: { symbol: 'inProgress', always: true, holds: ({ status }) => status === 'inProgress' },
  awaiting: { symbol: 'waiting', always: true, holds: ({ status }) => AWAITING.has(status) },
  done: { symbol: 'done', always: true, holds: ({ status }) => HANDED_IN.has(status) },
  overdue: { symbol: 'error', always: true, holds: ({ overdue }) => overdue },
  flagged: { symbol: 'warning', always: false, holds: ({ flagged }) => flagged },
  withoutAddress: { symbol: 'warning', always: false, holds: ({ registryEmail }) => registryEmail === null },
  uninvited: {
    symbol: 'notRelevant',
    always: false,
    holds: ({ registryEmail, invitedAt }) => registryEmail !== null && invitedAt === null,
  },
  mailFailed: { symbol: 'error', always: false, holds: ({ invitation }) => invitation === 'failed' },
} as const satisfies Readonly<Record<string, BoardFilter>>

export type FilterName = keyof typeof FILTERS

export const FILTER_NAMES = Object.keys(FILTERS).filter(isFilter)

export function isFilter(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name)
}

interface Chosen {
  readonly filter: FilterName
  readonly query: string
  readonly lan: string
}

/** The rows that are left, with nothing but the state chosen differently counted for every chip. */
export function narrow(
  rows: readonly BoardRow[],
  { filter, query, lan }: Chosen,
): { readonly shown: readonly BoardRow[]; readonly counts: Readonly<Record<FilterName, number>> } {
  const among = rows.filter(
    (row) => (lan === '' || row.lan === lan) && matches(query, [row.name, row.kommunkod, row.lan, row.registryEmail]),
  )
  const count = (name: FilterName) => among.filter(FILTERS[name].holds).length
  // Every filter has its count.
  const counts = Object.fromEntries(FILTER_NAMES.map((name) => [name, count(name)])) as Record<FilterName, number>
  return { shown: among.filter(FILTERS[filter].holds), counts }
}
