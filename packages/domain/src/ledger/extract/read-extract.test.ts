import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../testing/runs.ts'
import { readWrittenOre } from '../read-ore.ts'
import type { Cell } from './cell.ts'
import { csvRows, separatorIn } from './csv-rows.ts'
import { guessColumns, isReadable, type ExtractColumns } from './columns.ts'
import { readExtract } from './read-extract.ts'

const ROWS: readonly (readonly Cell[])[] = [
  ['Huvudbok 2025', null, null, null, null, null],
  ['Konto', 'Projekt', 'Ver.nr', 'Bokföringsdatum', 'Text', 'Belopp'],
  ['5020 Löner', 'P4711', 'L12', '2025-01-31', 'Januari', '48 200,50'],
  ['7430', 'P4711', 'A301', '2025-03-14', 'Handledning', 125_000],
  ['6010', 'P9000', 'A302', '14/3 2025', 'Hyra', '-1 000,00 kr'],
  ['', '', '', '', 'Summa', '172 200,50'],
  ['6010', 'P9000', 'A303', '2025-03-15', 'Hyra', '1.234'],
]

const read = (rows = ROWS, columns = guessColumns(rows)) => [
  ...readExtract(
    rows.map((cells, at) => ({ cells, line: at + 1 })),
    columns,
  ),
]
const entries = (parts: ReturnType<typeof read>) => parts.flatMap((part) => (part.kind === 'entry' ? [part.entry] : []))

describe('the layout of an extract', () => {
  test('is guessed from its headings, below whatever stands above them', () => {
    const columns = guessColumns(ROWS)
    expect(columns.header).toBe(1)
    expect(columns.uses).toEqual(['account', 'object', 'voucher', 'date', 'text', 'amount'])
    expect(isReadable(columns)).toBe(true)
  })

  test.each<[readonly string[], readonly string[]]>([
    [
      ['Kontonr', 'Kontonamn', 'Kst', 'Proj', 'Datum', 'Debet', 'Kredit', 'Vertext'],
      ['account', 'accountName', 'object', 'object', 'date', 'debit', 'credit', 'text'],
    ],
    [
      ['Ansvar', 'Konto', 'Konto (T)', 'Verifikation', 'Period', 'Utfall', 'Anm'],
      ['object', 'account', 'accountName', 'voucher', 'date', 'amount', 'unused'],
    ],
  ])('%s', (header, uses) => {
    expect(guessColumns([header]).uses).toEqual(uses)
  })

  test('is guessed from the cells where there are no headings, and asked for where nothing tells', () => {
    expect(guessColumns([['2025-01-31', '5020', '10,50']]).uses).toEqual(['date', 'account', 'amount'])
    expect(isReadable(guessColumns([['hej', 'hopp']]))).toBe(false)
    expect(isReadable(guessColumns([]))).toBe(false)
  })
})

describe('the entries', () => {
  test('are what the rows say, in whatever form the numbers and days stand', () => {
    expect(entries(read()).map(({ account, ore, date, objects }) => [account, ore, date, objects[0]?.object])).toEqual([
      ['5020', 4_820_050n, '2025-01-31', 'P4711'],
      ['7430', 12_500_000n, '2025-03-14', 'P4711'],
      ['6010', -100_000n, '2025-03-14', 'P9000'],
    ])
  })

  test('name their accounts and dimensions', () => {
    expect(read()).toContainEqual({ kind: 'account', account: '5020', name: 'Löner' })
    expect(read()).toContainEqual({ kind: 'dimension', dimension: '2', name: 'Projekt' })
  })

  test('are not made of sums, nor of amounts that could be meant in two ways; both are told', () => {
    const parts = read()
    expect(parts.flatMap((part) => (part.kind === 'note' ? [[part.note.kind, part.note.line]] : []))).toEqual([
      ['rowWithoutAccount', 6],
      ['notAnAmount', 7],
    ])
    expect(parts.flatMap((part) => (part.kind === 'lost' ? [part.line] : []))).toEqual([7])
  })

  test('are debit less credit where those stand apart', () => {
    const columns: ExtractColumns = { header: -1, names: ['', '', ''], uses: ['account', 'debit', 'credit'] }
    const rows = [
      ['5010', '100,00', ''],
      ['5010', '', '40'],
      ['5010', '', ''],
    ]
    expect(entries(read(rows, columns)).map(({ ore }) => ore)).toEqual([10_000n, -4000n])
  })
})

test.each([
  ['1 234,50', 123_450n],
  ['1\u00A0234,5', 123_450n],
  ['1.234,50', 123_450n],
  ['1,234.50', 123_450n],
  ['1.234.567', 123_456_700n],
  ['1234.5', 123_450n],
  ['−1 234 kr', -123_400n],
  ['1234-', -123_400n],
  ['(1 234,00)', -123_400n],
  ['1.234', null],
  ['1,234', null],
  ['12 34', null],
  ['-5-', null],
  ['', null],
])('%j written is %s öre', (text, ore) => {
  expect(readWrittenOre(text)?.ore ?? null).toBe(ore)
})

describe('rows of text', () => {
  const rows = (...lines: readonly string[]) => [...csvRows(lines, ';')]

  test('are parted where they should be, also within quotation marks and over lines', () => {
    expect(rows('a;"b;c";"d ""e"""', '1;"två', 'rader";3', '')).toEqual([
      { cells: ['a', 'b;c', 'd "e"'], line: 1 },
      { cells: ['1', 'två\nrader', '3'], line: 2 },
      { cells: [''], line: 4 },
    ])
  })

  test('keep what a quotation mark without an end stands before, and are told as damaged', () => {
    const all = rows('5010;"skärm 24;100', '5010;b;1', '5010;c;1', '5010;d;1', '5010;e;1', '5010;f;1')
    expect(all.map(({ cells, line, isDamaged }) => [cells[1], line, isDamaged])).toEqual([
      ['"skärm 24', 1, true],
      ['b', 2, undefined],
      ['c', 3, undefined],
      ['d', 4, undefined],
      ['e', 5, undefined],
      ['f', 6, undefined],
    ])
  })

  test.each([
    ['a;b,c;d', ';'],
    ['a\tb,c', '\t'],
    ['a,b', ','],
    ['a|b', '|'],
  ])('%j', (line, separator) => {
    expect(separatorIn([line])).toBe(separator)
  })
})

test('no rows and no layout make it throw', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.constant(null),
    fc.constantFrom('5010', '2025-01-31', '1,5', 'Konto', 'Belopp'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const parts = read(rows)
      const told = parts.filter(({ kind }) => kind === 'entry' || kind === 'lost').length
      expect(told).toBeLessThanOrEqual(rows.length)
    }),
    runs(500),
  )
})
