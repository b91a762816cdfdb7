import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { costTableOf, type CostTable, type CostType } from './cost-table.ts'
import { addingRows, placing, type StandingRow } from './placing.ts'

const KNOWN: readonly CostType[] = [
  { costType: 'staff', label: { sv: 'Löner för egen personal', en: 'Salaries of own staff' } },
  { costType: 'travel', label: { sv: 'Resor och logi', en: 'Travel' } },
]

const label = { sv: 'Kolumn' }
const TEXT: ScalarQuestion = { kind: 'text', key: 'slag', label }
const CHOICE: ScalarQuestion = {
  kind: 'choice',
  key: 'slag',
  label,
  choices: [
    { key: 'loner', label: { sv: 'löner för egen personal' } },
    { key: 'travel', label: { sv: 'Tåg och buss' } },
    { key: 'arvoden', label: { sv: 'Arvoden' } },
    { key: 'annat', label: { sv: 'Annat, ange vad' }, other: true },
  ],
}

function tableWith(first: ScalarQuestion): CostTable | null {
  const columns: readonly ScalarQuestion[] = [first, { kind: 'amount', key: 'belopp', label }]
  const table = {
    kind: 'table' as const,
    key: 'kostnader',
    label,
    role: 'economy.costTable' as const,
    columns,
    rows: { added: { name: label } },
  }
  // Only the sections of a questionnaire are looked at.
  return costTableOf({ sections: [{ key: 'ekonomi', title: label, questions: [table] }] } as unknown as Questionnaire, KNOWN)
}

function place(first: ScalarQuestion, standing: readonly StandingRow[], { costTypes = ['staff', 'travel'], most = 10 } = {}) {
  const table = tableWith(first)
  if (table === null) throw new Error('a ledger can fill the table')
  const placed = placing(table, { costTypes: new Set(costTypes), standing, most })
  return placed.map(({ costType, row, added, alsoCalledSo }) => [costType, row, added, alsoCalledSo])
}

describe('a table whose rows are added', () => {
  test('asks for the cost types that its first column lets one choose, those that are known by the names that mappings know', () => {
    expect(tableWith(CHOICE)?.costTypes.map(({ costType, label: { sv } }) => [costType, sv])).toEqual([
      ['staff', 'löner för egen personal'],
      ['travel', 'Tåg och buss'],
      ['arvoden', 'Arvoden'],
    ])
  })

  test('asks for all that are known where its first column is a text', () => {
    expect(tableWith(TEXT)?.costTypes).toEqual(KNOWN)
  })

  test('that begins with anything else no ledger can fill', () => {
    expect(tableWith({ kind: 'date', key: 'dag', label })).toBeNull()
  })

  test('gets a row for each cost type, which says what it is', () => {
    expect(place(TEXT, [])).toEqual([
      ['staff', 'ledger_staff', 'Löner för egen personal', 0],
      ['travel', 'ledger_travel', 'Resor och logi', 0],
    ])
    expect(place(CHOICE, []).map(([, , added]) => added)).toEqual(['loner', 'travel'])
  })

  test.each([
    ['a text', TEXT, ' RESOR och logi'],
    ['a text in English', TEXT, 'Travel'],
    ['a choice', CHOICE, 'travel'],
  ])('that has a row called so, as %s, gets no other', (_, first, written) => {
    expect(place(first, [{ row: 'r1', written }])[1]).toEqual(['travel', 'r1', null, 0])
  })

  test('that has several rows called so gets it in the first, and says of the others', () => {
    const standing = ['r1', 'r2', 'r3'].map((row) => ({ row, written: 'travel' }))
    expect(place(CHOICE, standing)[1]).toEqual(['travel', 'r1', null, 2])
  })

  test('never takes a row that says something else, whatever it is named', () => {
    const standing = [{ row: 'ledger_staff', written: 'Hyra' }]
    expect(place(TEXT, standing)[0]).toEqual(['staff', 'ledger_staff_2', 'Löner för egen personal', 0])
  })

  test('gets its new rows after those that are there, with what they are', () => {
    const table = tableWith(CHOICE)
    if (table === null) throw new Error('a ledger can fill the table')
    const standing = [{ row: 'r1', written: 'travel' }]
    const placed = placing(table, { costTypes: new Set(['staff', 'travel', 'arvoden']), standing, most: 2 })
    expect(addingRows(table, placed, 4)).toEqual([
      { path: 'kostnader.ledger_staff', value: '5' },
      { path: 'kostnader.ledger_staff.slag', value: 'loner' },
    ])
  })

  test('that is full says which cost types have no room', () => {
    expect(place(TEXT, [{ row: 'r1', written: 'Hyra' }], { most: 2 })).toEqual([
      ['staff', 'ledger_staff', 'Löner för egen personal', 0],
      ['travel', null, null, 0],
    ])
  })
})

test('whatever stands in the rows, two cost types never go to one row, and none to a row that says something else', () => {
  const standing = fc.uniqueArray(
    fc.record({
      row: fc.constantFrom('r1', 'r2', 'ledger_staff', 'ledger_staff_2', 'ledger_travel'),
      written: fc.constantFrom('Resor och logi', 'löner för egen personal', 'Hyra', '', null),
    }),
    { selector: ({ row }) => row },
  )
  fc.assert(
    fc.property(standing, fc.nat(8), (rows, most) => {
      const placed = place(TEXT, rows, { most }).filter(([, row]) => row !== null)
      expect(new Set(placed.map(([, row]) => row)).size).toBe(placed.length)
      for (const [costType, row, added] of placed) {
        const before = rows.find((one) => one.row === row)
        expect(before === undefined).toBe(added !== null)
        if (before !== undefined)
          expect(before.written?.toLowerCase()).toBe(costType === 'staff' ? 'löner för egen personal' : 'resor och logi')
      }
    }),
    runs(200),
  )
})
