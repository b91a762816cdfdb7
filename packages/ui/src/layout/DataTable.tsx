import type { ReactNode } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand right, so that they line up. */
  readonly align?: 'start' | 'end'
  readonly sortable?: boolean
  /** Kept on one line, as codes, days and addresses are. */
  readonly nowrap?: boolean
}

export interface Sorting {
  readonly column: string
  readonly direction: 'up' | 'down'
}

interface DataTableProps<Row> {
  /** What the table holds; read out, and shown by the page's heading. */
  readonly caption: string
  /** The first column names the row; it stays in sight when the table is scrolled sideways. */
  readonly columns: readonly Column<Row>[]
  /** Already filtered and sorted. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly rowName?: (row: Row) => string
  readonly sorting?: Sorting | null
  readonly onSort?: (sorting: Sorting) => void
  readonly selection?: { readonly selected: ReadonlySet<string>; readonly onChange: (selected: ReadonlySet<string>) => void }
  readonly empty?: ReactNode
  readonly footer?: ReactNode
}

/** A dense table for staff. What is sorted, filtered and selected belongs to the page, so that it survives a reload. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selection } = props
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section className={styles['frame']} tabIndex={0} aria-label={caption}>
      <table className={styles['table']}>
        <caption className="only-for-screen-readers">{caption}</caption>
        <thead>
          <tr>
            {selection ? <SelectAll keys={rows.map(rowKey)} {...selection} /> : null}
            {columns.map((column, place) => (
              <Heading key={column.key} column={column} fixed={place === 0} sorting={props.sorting} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={rowKey(row)} row={row} {...props} />
          ))}
        </tbody>
        {props.footer ? <tfoot>{props.footer}</tfoot> : null}
      </table>
      {rows.length === 0 ? <div className={styles['empty']}>{props.empty}</div> : null}
    </section>
  )
}

interface HeadingProps<Row> {
  readonly column: Column<Row>
  readonly fixed: boolean
  readonly sorting: Sorting | null | undefined
  readonly onSort: ((sorting: Sorting) => void) | undefined
}

function Heading<Row>({ column, fixed, sorting, onSort }: HeadingProps<Row>) {
  const direction = sorting?.column === column.key ? sorting.direction : null
  const aria = direction === null ? undefined : direction === 'up' ? 'ascending' : 'descending'
  return (
    <th scope="col" data-align={column.align} data-fixed={fixed || undefined} aria-sort={aria}>
      {column.sortable === true && onSort ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onSort({ column: column.key, direction: direction === 'up' ? 'down' : 'up' })}
        >
          {column.header}
          <span aria-hidden="true">{direction === null ? '↕' : direction === 'up' ? '↑' : '↓'}</span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

function Line<Row>({ row, columns, rowKey, rowName, selection }: DataTableProps<Row> & { readonly row: Row }) {
  const texts = useUiTexts()
  const key = rowKey(row)
  const selected = selection?.selected.has(key)
  return (
    <tr aria-selected={selected}>
      {selection ? (
        <td>
          <input
            type="checkbox"
            aria-label={texts.select(rowName?.(row) ?? key)}
            checked={selected ?? false}
            onChange={() => selection.onChange(toggled(selection.selected, [key], selected !== true))}
          />
        </td>
      ) : null}
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.key} scope="row" data-align={column.align} data-nowrap={column.nowrap === true || undefined} data-fixed>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-align={column.align} data-nowrap={column.nowrap === true || undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

interface SelectAllProps {
  readonly keys: readonly string[]
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
}

function SelectAll({ keys, selected, onChange }: SelectAllProps) {
  const texts = useUiTexts()
  const all = keys.length > 0 && keys.every((key) => selected.has(key))
  return (
    <th scope="col">
      <input
        type="checkbox"
        aria-label={texts.selectAll}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = !all && keys.some((key) => selected.has(key))
        }}
        onChange={() => onChange(toggled(selected, keys, !all))}
      />
    </th>
  )
}

function toggled(selected: ReadonlySet<string>, keys: readonly string[], on: boolean): ReadonlySet<string> {
  const result = new Set(selected)
  for (const key of keys) {
    if (on) result.add(key)
    else result.delete(key)
  }
  return result
}
