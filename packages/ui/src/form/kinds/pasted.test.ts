import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

import { pastedBlock } from './pasted-block.ts'
import { cellAt, pastedCells } from './pasted-cells.ts'

const label = { sv: 'x' }
const COSTS: TableQuestion = {
  kind: 'table',
  key: 'k',
  label,
  rows: { fixed: ['a', 'b', 'c'].map((key) => ({ key, label })) },
  columns: [
    { kind: 'amount', key: 'belopp', label },
    { kind: 'text', key: 'text', label },
  ],
}
const ROWS = ['a', 'b', 'c']

describe('a block from a spreadsheet', () => {
  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['"två\nrader"\t5', [['två\nrader', '5']]],
    ['"sa ""hej"""\t1', [['sa "hej"', '1']]],
    ['1\n\n3', [['1'], [''], ['3']]],
    ['1\t', [['1', '']]],
    ['skärm 24"\t9', [['skärm 24"', '9']]],
  ])('%j', (text, rows) => {
    expect(pastedBlock(text)).toEqual(rows)
  })

  test.each(['1 234,50', '1 234,50\r\n', ''])('%j is a single value, which the field itself takes', (text) => {
    expect(pastedBlock(text)).toBeNull()
  })

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z",0-9 ]{0,6}$/), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\r\n')
          expect(pastedBlock(text)).toEqual(rows.map((row) => row.map((cell) => cell.trim())))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the answers that a block means', () => {
  const paste = (text: string, at = { row: 0, column: 0 }) => pastedCells(pastedBlock(text) ?? [], { question: COSTS, rows: ROWS, at })

  test('stand from the cell one was in, to the right and down', () => {
    expect(paste('1 234,50\tlön\n1234.5 kr\tresor', { row: 1, column: 0 }).cells).toEqual([
      { path: 'k.b.belopp', value: '1234.5' },
      { path: 'k.b.text', value: 'lön' },
      { path: 'k.c.belopp', value: '1234.5' },
      { path: 'k.c.text', value: 'resor' },
    ])
  })

  test('are read in Swedish and raw forms; what could be meant in two ways is told, not guessed', () => {
    const { cells, unreadable } = paste('−5\n1.234,50\n1.234')
    expect(cells.map(({ value }) => value)).toEqual(['-5', '1234.5', { unreadable: '1.234' }])
    expect(unreadable).toBe(1)
  })

  test('that do not fit are counted, and empty cells outside are none', () => {
    expect(paste('1\ta\tz\n2\n3\n4\n\n')).toMatchObject({ outside: 2, unreadable: 0 })
  })

  test('begin at the control the paste came to', () => {
    const idOf = (path: string) => `q-${path}`
    expect(cellAt('q-k.b.text', { question: COSTS, rows: ROWS }, idOf)).toEqual({ row: 1, column: 1 })
    expect(cellAt('annat', { question: COSTS, rows: ROWS }, idOf)).toBeNull()
  })
})
