import { Box, Words } from '../components/primitives.tsx'
import { COLOUR, CONTENT_WIDTH } from '../components/style.ts'
import type { Structure } from '../tagged/structure.ts'
import type { TableCopy } from './content.ts'

const WIDEST_LABEL = 170
/** Narrower columns cannot be written in. */
const NARROWEST = 62

/** A table to fill in: its head, what each row is called, and empty cells. One too wide for the page is told column by column only. */
export function BlankTable({ table }: { readonly table: TableCopy }) {
  const longest = Math.max(0, ...[...table.rows, ...(table.totals ?? []).slice(0, 1)].map((row) => row.length))
  const label = Math.min(WIDEST_LABEL, Math.max(24, longest * 5 + 10))
  const width = (CONTENT_WIDTH - label) / table.columns.length
  return (
    <>
      {width >= NARROWEST && (
        <Box structure={{ type: 'Table', breakable: 'stack' }} style={{ marginTop: 7 }}>
          <Box structure={{ type: 'THead', repeat: true, keepWithNext: true }}>
            <Row cells={['', ...table.columns]} label={label} width={width} of="head" />
          </Box>
          <Box structure={{ type: 'TBody', breakable: 'stack' }}>
            {table.rows.map((row, index) => (
              <Row key={index} cells={[row, ...table.columns.map(() => '')]} label={label} width={width} of="body" />
            ))}
            {table.totals !== null && <Row cells={table.totals} label={label} width={width} of="total" />}
          </Box>
        </Box>
      )}
      <ColumnNotes table={table} isWide={width < NARROWEST} />
    </>
  )
}

interface RowProps {
  readonly cells: readonly string[]
  readonly label: number
  readonly width: number
  readonly of: 'head' | 'body' | 'total'
}

function Row({ cells, label, width, of }: RowProps) {
  const line = of === 'head' ? { backgroundColor: COLOUR.mist } : {}
  return (
    <Box
      structure={{ type: 'TR', breakable: 'row' }}
      style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: COLOUR.muted, ...line }}
    >
      {cells.map((text, index) => (
        <Box
          key={index}
          structure={{ ...structureOf(of, text), breakable: 'stack' }}
          style={{
            width: index === 0 ? label : width,
            minHeight: of === 'head' ? 18 : 24,
            padding: 4,
            ...(index > 0 && { borderLeftWidth: 0.5, borderLeftColor: COLOUR.line }),
          }}
        >
          <Words style={{ fontSize: 9, fontWeight: of === 'body' ? 400 : 600 }}>{text}</Words>
        </Box>
      ))}
    </Box>
  )
}

function structureOf(of: RowProps['of'], text: string): Structure {
  if (text === '') return { type: 'TD' }
  return of === 'head' ? { type: 'TH', scope: 'Column' } : { type: 'TH', scope: 'Row' }
}

/** What must be known of the columns; of a table too wide to be drawn, its rows as well. */
function ColumnNotes({ table, isWide }: { readonly table: TableCopy; readonly isWide: boolean }) {
  const named = new Map(table.columnNotes.map(({ column, notes }) => [column, notes]))
  const columns = isWide ? table.columns.filter((column) => ![...named.keys()].some((name) => column.startsWith(name))) : []
  const items = [...columns.map((column) => ({ column, notes: [] as readonly string[] })), ...table.columnNotes]
  if (items.length === 0) return null
  return (
    <Box structure={{ type: 'L', breakable: 'stack' }} style={{ marginTop: 5 }}>
      {items.map(({ column, notes }, index) => (
        <Box key={index} structure={{ type: 'LI', breakable: 'row' }} style={{ flexDirection: 'row', marginTop: 1 }}>
          <Box structure={{ type: 'Lbl' }} style={{ width: 10 }}>
            <Words style={{ fontSize: 9, color: COLOUR.muted }}>•</Words>
          </Box>
          <Box structure={{ type: 'LBody', breakable: 'stack' }} style={{ flex: 1 }}>
            <Words style={{ fontSize: 9 }}>{notes.length === 0 ? column : `${column}: ${notes.join(' ')}`}</Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
