import type { TableContent } from '../content.ts'
import type { Structure } from '../tagged/structure.ts'
import { columnWidths, GUTTER } from './column-widths.ts'
import { Box, Words } from './primitives.tsx'
import { COLOUR, CONTENT_WIDTH } from './style.ts'

/** A table with its head on every page it reaches, figures flush right under each other, and the sums below. */
export function DataTable({ table }: { readonly table: TableContent }) {
  const widths = columnWidths(table, CONTENT_WIDTH)
  const last = table.rows.length - 1
  return (
    <Box structure={{ type: 'Table', breakable: 'stack' }} style={{ marginTop: 2 }}>
      <Box structure={{ type: 'THead', repeat: true, keepWithNext: true }}>
        <Box
          structure={{ type: 'TR' }}
          style={{ flexDirection: 'row', alignItems: 'flex-end', borderBottomWidth: 1, borderBottomColor: COLOUR.ink }}
        >
          {table.columns.map((column, index) => (
            <Cell
              key={index}
              // A corner without a word is not a heading.
              of={column.label === '' ? { type: 'TD' } : { type: 'TH', scope: 'Column' }}
              width={widths[index]}
              numeric={column.numeric}
              last={index === table.columns.length - 1}
              text={column.label}
              look="head"
            />
          ))}
        </Box>
      </Box>
      <Box structure={{ type: 'TBody', breakable: 'stack' }}>
        {table.rows.map((row, index) => (
          <Row key={index} table={table} widths={widths} cells={row} look="body" keep={index === last && table.totals !== null} />
        ))}
        {table.totals && <Row table={table} widths={widths} cells={table.totals} look="total" keep={false} />}
      </Box>
    </Box>
  )
}

interface RowProps {
  readonly table: TableContent
  readonly widths: readonly number[]
  readonly cells: readonly string[]
  readonly look: 'body' | 'total'
  readonly keep: boolean
}

function Row({ table, widths, cells, look, keep }: RowProps) {
  const line =
    look === 'total' ? { borderTopWidth: 1, borderTopColor: COLOUR.ink } : { borderBottomWidth: 0.5, borderBottomColor: COLOUR.line }
  return (
    <Box structure={{ type: 'TR', breakable: 'row', ...(keep && { keepWithNext: true }) }} style={{ flexDirection: 'row', ...line }}>
      {cells.map((text, index) => (
        <Cell
          key={index}
          of={index === 0 ? { type: 'TH', scope: 'Row' } : { type: 'TD' }}
          width={widths[index]}
          numeric={table.columns[index]?.numeric ?? false}
          last={index === cells.length - 1}
          text={text}
          look={look}
        />
      ))}
    </Box>
  )
}

interface CellProps {
  readonly of: Structure
  readonly width: number | undefined
  readonly numeric: boolean
  readonly last: boolean
  readonly text: string
  readonly look: 'head' | 'body' | 'total'
}

function Cell({ of, width, numeric, last, text, look }: CellProps) {
  return (
    <Box structure={{ ...of, breakable: 'stack' }} style={{ width: width ?? 0, paddingVertical: 3.5, paddingRight: last ? 0 : GUTTER }}>
      <Words
        style={{
          textAlign: numeric ? 'right' : 'left',
          fontWeight: look === 'body' ? 400 : 600,
          fontSize: look === 'head' ? 9 : 10,
          color: look === 'head' ? COLOUR.muted : COLOUR.ink,
        }}
      >
        {text}
      </Words>
    </Box>
  )
}
