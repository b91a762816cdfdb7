import { describe, expect, test } from 'vitest'

import type { Answers, Value } from '@aterrapport/domain/form/value.ts'
import { costTableOf, type CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import type { LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import type { TakenOver } from '@aterrapport/domain/ledger/take-over.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import { ECONOMY, openSample } from '@aterrapport/ui/form/testing/sample.tsx'
import type { FormStore } from '@aterrapport/ui/form/form-store.ts'

import { fillIn, placedRows } from './placed-rows.ts'

const KNOWN = [
  { costType: 'staff', label: { sv: 'Löner' } },
  { costType: 'travel', label: { sv: 'Resor' } },
]

// The amounts of a test are written as amounts.
const kronor = (text: string) => text as Amount
const SUMS: LedgerSums = {
  rows: KNOWN.map(({ costType }) => ({ costType, amount: kronor('100'), accounts: [] })),
  total: kronor('200'),
  leftOut: [],
}

function opened(answers: Answers, most = 5): { form: FormStore; table: CostTable } {
  const form = openSample(answers, {}, [
    {
      ...ECONOMY,
      questions: [
        {
          kind: 'table',
          key: 'kostnader',
          label: { sv: 'Kostnader' },
          role: 'economy.costTable',
          rows: { added: { name: { sv: 'kostnad' }, most } },
          columns: [
            { kind: 'text', key: 'slag', label: { sv: 'Kostnadsslag' } },
            { kind: 'amount', key: 'belopp', label: { sv: 'Belopp' } },
          ],
        },
      ],
    },
  ])
  const table = costTableOf(form.questionnaire, KNOWN)
  if (table === null) throw new Error('a ledger can fill the table')
  return { form, table }
}

function take({ form, table }: { form: FormStore; table: CostTable }): readonly (readonly Value[])[] {
  const placed = placedRows(form, table, SUMS)
  const taken = placed.flatMap(({ row }): readonly TakenOver[] =>
    row === null ? [] : [{ path: `kostnader.${row}.belopp`, row, value: kronor('100'), exact: kronor('100'), accounts: [] }],
  )
  fillIn(form, table, { placed, taken })
  return form.rows('kostnader').map((row) => ['slag', 'belopp'].map((column) => form.read(`kostnader.${row}.${column}`).value))
}

describe('amounts of a ledger in a table whose rows are added', () => {
  test('stand in rows of their own, after those that were there, which are left as they are', () => {
    const answers = { 'kostnader.a': '3', 'kostnader.a.slag': 'Hyra', 'kostnader.a.belopp': '9000' }
    expect(take(opened(answers))).toEqual([
      ['Hyra', '9000'],
      ['Löner', '100'],
      ['Resor', '100'],
    ])
  })

  test('stand in the row that is called so already', () => {
    const answers = { 'kostnader.a': '0', 'kostnader.a.slag': 'resor', 'kostnader.a.belopp': '40' }
    expect(take(opened(answers))).toEqual([
      ['resor', '100'],
      ['Löner', '100'],
    ])
  })

  test('taken over once more stand where they stood', () => {
    const filled = opened({})
    take(filled)
    expect(take(filled)).toHaveLength(2)
  })

  test('that have no room are not filled in', () => {
    expect(take(opened({}, 1))).toEqual([['Löner', '100']])
  })
})
