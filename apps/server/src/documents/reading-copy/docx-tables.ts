import { HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { ReadingCopy, TableCopy } from './content.ts'

/** Between the margins of an upright A4, in twentieths of a point. */
export const PAGE_WIDTH = 9638

const MIST = { type: ShadingType.CLEAR, fill: 'F3F6F5', color: 'auto' } as const
const WIDEST_LABEL = 3200
/** Narrower columns cannot be written in. */
const NARROWEST = 1000

/** Names beside what they are. */
export function factTable(facts: ReadingCopy['facts']): Table {
  const widths = [2900, PAGE_WIDTH - 2900]
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: facts.map(
      ({ label, value }) => new TableRow({ children: [label, value].map((text, at) => cell(text, { width: widths[at] ?? 0 })) }),
    ),
  })
}

/** A table to fill in, with its head on every page it reaches, and then what must be known of its columns. */
export function blankTable(table: TableCopy): readonly (Paragraph | Table)[] {
  const longest = Math.max(0, ...table.rows.map((row) => row.length), (table.totals?.[0] ?? '').length)
  const label = Math.min(WIDEST_LABEL, Math.max(900, longest * 110 + 200))
  const width = Math.floor((PAGE_WIDTH - label) / table.columns.length)
  const widths = [label, ...table.columns.map(() => width)]
  const row = (cells: readonly string[], of: 'head' | 'body' | 'total') =>
    new TableRow({
      ...(of === 'head' && { tableHeader: true }),
      cantSplit: true,
      height: { value: of === 'head' ? 320 : 480, rule: HeightRule.ATLEAST },
      children: cells.map((text, at) =>
        cell(text, { width: widths[at] ?? width, bold: of !== 'body', ...(of === 'head' && { shading: MIST }) }),
      ),
    })
  const rows = [
    row(['', ...table.columns], 'head'),
    ...table.rows.map((name) => row([name, ...table.columns.map(() => '')], 'body')),
    ...(table.totals === null ? [] : [row(table.totals, 'total')]),
  ]
  const drawn =
    width < NARROWEST
      ? []
      : [new Table({ width: { size: PAGE_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths, rows })]
  const told = new Set(table.columnNotes.map(({ column }) => column))
  const untold = width < NARROWEST ? table.columns.filter((column) => ![...told].some((name) => column.startsWith(name))) : []
  return [...drawn, ...untold.map(bullet), ...table.columnNotes.map(({ column, notes }) => bullet(`${column}: ${notes.join(' ')}`))]
}

interface CellLook {
  readonly width: number
  readonly bold?: boolean
  readonly shading?: typeof MIST
}

function cell(text: string, { width, bold = false, shading }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(shading && { shading }),
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: 18 })] })],
  })
}

function bullet(text: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { before: 20 }, children: [new TextRun({ text, size: 18 })] })
}
