import { describe, expect, test } from 'vitest'
import type { Amount } from '../money/amount.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { asAsked, costTableOf } from './cost-table.ts'
import { spendingOf } from './spending.ts'
import type { LedgerSums } from './sums.ts'
import { originMark, ownershipOf, takeOver } from './take-over.ts'

const label = { sv: 'Rad' }
const RECIPIENT = '212000-2627'

function asking(fixed: readonly { key: string; costType?: string }[]): Questionnaire {
  const columns = [
    { kind: 'text' as const, key: 'kommentar', label },
    { kind: 'amount' as const, key: 'belopp', label },
  ]
  return {
    schemaVersion: 1,
    key: 'prov',
    title: label,
    introduction: label,
    sections: [
      {
        key: 'ekonomi',
        title: label,
        questions: [
          {
            kind: 'table',
            key: 'kostnader',
            label,
            role: 'economy.costTable',
            columns,
            rows: { fixed: fixed.map((row) => ({ ...row, label })) },
          },
        ],
      },
    ],
    signOff: { certification: { correct: label, notCorrect: label }, signature: { statement: label, grounds: [{ key: 'a', label }] } },
  }
}

const FIXED = asking([{ key: 'lon', costType: 'staff' }, { key: 'annat' }])

function sums(amounts: Readonly<Record<string, string>>): LedgerSums {
  // The amounts of a test are written as amounts.
  const rows = Object.entries(amounts).map(([costType, amount]) => ({ costType, amount: amount as Amount, accounts: [] }))
  return { rows, total: '0' as Amount, leftOut: [] }
}

describe('the table that a ledger fills', () => {
  test('is found by its role, its rows by their cost type, or by their key where they have none', () => {
    expect(costTableOf(FIXED)).toMatchObject({
      question: 'kostnader',
      section: 'ekonomi',
      column: 'belopp',
      wholeKronor: true,
      costTypes: [{ costType: 'staff' }, { costType: 'annat' }],
      rows: {
        kind: 'given',
        byCostType: new Map([
          ['staff', 'lon'],
          ['annat', 'annat'],
        ]),
      },
    })
  })
})

test.each([
  ['149.50', 14_950n, '150'],
  ['149.49', 14_949n, '149'],
  ['-149.50', -14_950n, '-150'],
])('%s kr is rounded once, half away from zero, where whole kronor are asked for', (_, ore, asked) => {
  expect(asAsked(ore, { wholeKronor: true })).toBe(asked)
  expect(asAsked(14_949n, { wholeKronor: false })).toBe('149.49')
})

describe('taking over', () => {
  // The fixed rows always make a table.
  const table = costTableOf(FIXED) as NonNullable<ReturnType<typeof costTableOf>>
  const given = {
    table,
    rowOf: (costType: string) => ({ staff: 'lon', annat: 'annat' })[costType] ?? null,
    sums: sums({ staff: '63344.9', unasked: '5' }),
    organisationsnummer: RECIPIENT,
    recipient: RECIPIENT,
    acknowledged: false,
  }

  test('gives the rows that the file says something of, and leaves the rest', () => {
    expect(takeOver(given)).toEqual({
      ok: true,
      value: [{ path: 'kostnader.lon.belopp', row: 'lon', value: '63345', exact: '63344.9', accounts: [] }],
    })
  })

  test('refuses the books of another organisation until somebody has said that they are right', () => {
    const other = { ...given, organisationsnummer: '556036-0793' }
    expect(takeOver(other)).toEqual({ ok: false, refusal: { kind: 'ledger-of-another-organisation', organisationsnummer: '556036-0793' } })
    expect(takeOver({ ...other, acknowledged: true }).ok).toBe(true)
    expect(takeOver({ ...given, organisationsnummer: null }).ok).toBe(true)
    expect(ownershipOf(null, RECIPIENT)).toBe('notTold')
  })

  test('refuses when there is nothing', () => {
    expect(takeOver({ ...given, sums: sums({}) })).toEqual({ ok: false, refusal: { kind: 'ledger-holds-nothing-to-take-over' } })
    expect(takeOver({ ...given, rowOf: () => null })).toEqual({ ok: false, refusal: { kind: 'ledger-holds-nothing-to-take-over' } })
  })
})

test.each([
  ['100', '100', 'fromFile'],
  ['100', '101', 'changedSince'],
  ['100', null, null],
  [null, '100', null],
] as const)('taken over as %s and now %s, an answer is marked %s', (taken, now, mark) => {
  expect(originMark(taken as Amount | null, now)).toBe(mark)
})

test.each([
  ['100', '40', { kind: 'left', amount: '60', received: '100' }],
  ['100', null, { kind: 'left', amount: '100', received: '100' }],
  ['100', '100', { kind: 'even', received: '100' }],
  ['100', '130.5', { kind: 'over', amount: '30.5', received: '100' }],
  [null, '40', null],
  ['100', { unreadable: 'x' }, { kind: 'left', amount: '100', received: '100' }],
])('%s received and %s spent', (received, costs, spending) => {
  expect(spendingOf(received, costs)).toEqual(spending)
})
