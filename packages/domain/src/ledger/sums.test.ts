import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumAmounts, toOre } from '../money/amount.ts'
import { runs } from '../testing/runs.ts'
import type { LedgerPart } from './entry.ts'
import { mapperOf, type MappingRule } from './mapping.ts'
import { overviewOf } from './overview.ts'
import { postingsOf } from './postings.ts'
import { readSie } from './sie/read-sie.ts'
import type { LedgerSelection } from './selection.ts'
import { accountsOf, sumsOf } from './sums.ts'
import { SAMPLE_SIE } from './testing/sample-sie.ts'

const RULES: readonly MappingRule[] = [
  { account: '5', costType: 'staff' },
  { account: '74', costType: 'services' },
  { account: '60', costType: 'premises' },
]
const ASKED = new Set(['staff', 'services', 'premises', 'other'])
const P4711: LedgerSelection = { year: 2025, of: { dimension: '6', objects: ['P4711'] }, within: null }

const parts = () => readSie(SAMPLE_SIE.split('\n'))
const summed = (selection = P4711, rules = RULES) => {
  const { accounts, outside } = accountsOf(parts(), selection)
  return { outside, ...sumsOf(accounts, mapperOf(rules, ASKED)) }
}

describe('the sums of a project and a year', () => {
  test('are exact by cost type, with the accounts behind them', () => {
    const { rows, total } = summed()
    expect(rows).toEqual([
      {
        costType: 'staff',
        amount: '63344.9',
        accounts: [
          { account: '5020', name: 'Löner tillsvidareanställda', amount: '48200.5', entries: 1 },
          { account: '5610', name: 'Sociala avgifter', amount: '15144.4', entries: 1 },
        ],
      },
      { costType: 'premises', amount: '9000.25', accounts: [{ account: '6010', name: 'Lokalhyror', amount: '9000.25', entries: 1 }] },
      { costType: 'services', amount: '125000', accounts: [{ account: '7430', name: 'Konsulttjänster', amount: '125000', entries: 1 }] },
    ])
    expect(total).toBe('197345.15')
  })

  test('say what was left out, and why', () => {
    const { outside, leftOut } = summed()
    const told = Object.fromEntries([...outside, ...leftOut].map(({ reason, amount, entries }) => [reason, [amount, entries]]))
    expect(told).toEqual({
      otherYear: ['0', 2],
      otherObject: ['51877.85', 4],
      income: ['-250000', 1],
      unmapped: ['777', 1],
    })
  })

  test('follow what the recipient has decided before the default, account by account', () => {
    const decided = [
      ...RULES,
      { account: '7990', costType: 'other' },
      { account: '5610', costType: null },
      { account: '5', costType: 'other' },
    ]
    const { rows, leftOut } = summed(P4711, decided)
    expect(rows.map(({ costType, amount }) => [costType, amount])).toEqual([
      ['other', '48977.5'],
      ['premises', '9000.25'],
      ['services', '125000'],
    ])
    expect(leftOut.find(({ reason }) => reason === 'excluded')?.amount).toBe('15144.4')
  })

  test('take a cost type that the questionnaire does not ask for as none', () => {
    expect(summed(P4711, [{ account: '7430', costType: 'travel' }]).rows).toEqual([])
  })

  test('of everything in the file leave the other side of the vouchers out', () => {
    const { leftOut, total } = summed({ year: 2025, of: null, within: null })
    expect(total).toBe('198345.15')
    expect(leftOut.find(({ reason }) => reason === 'balance')?.amount).toBe('50877.85')
  })
})

test('the vouchers behind an account can be read, as many as asked for', () => {
  expect(postingsOf(parts(), { selection: P4711, account: '7430', most: 10 })).toEqual({
    count: 1,
    postings: [{ voucher: 'A 301', date: '2025-03-14', text: 'Handledning av arbetsgrupp', amount: '125000', line: 33 }],
  })
  const all = postingsOf(parts(), { selection: { year: 2025, of: null, within: null }, account: '1930', most: 1 })
  expect([all.count, all.postings.length]).toEqual([2, 1])
})

test('an overview tells years, objects that are used, whose file it is, and what it comes to', () => {
  const overview = overviewOf(parts())
  expect(overview.organisation).toEqual({ given: '212000-2627', organisationsnummer: '212000-2627', name: 'Umeå kommun' })
  expect(overview.years).toEqual([
    { year: 2025, entries: 10 },
    { year: 2024, entries: 2 },
  ])
  expect(
    overview.dimensions.map(({ dimension, name, objects }) => [dimension, name, objects.map(({ object, costs }) => [object, costs])]),
  ).toEqual([
    ['1', 'Ansvar', [['3100', '64344.9']]],
    [
      '6',
      'Projekt',
      [
        ['P4711', '198622.15'],
        ['P9000', '1000'],
      ],
    ],
  ])
})

test('a file whose entries are not what it says of its year is told: it was cut, or is an extract', () => {
  const lines = [
    '#RAR 0 20250101 20251231',
    '#RES 0 5010 100.00',
    '#RES 0 6010 5.00',
    '#VER A 1 20250101',
    '{',
    '#TRANS 5010 {} 100.00',
    '}',
  ]
  const { notes } = overviewOf(readSie(lines))
  expect(notes.find(({ kind }) => kind === 'balanceDiffers')).toEqual({
    kind: 'balanceDiffers',
    count: 1,
    first: [{ line: 3, given: '6010' }],
  })
})

test('the balances of periods are counted once: by object, or without', () => {
  const lines = ['#PSALDO 0 202503 5010 {6 "P4711"} 12.00', '#PSALDO 0 202503 5010 {} 40.00']
  const sum = (selection: LedgerSelection) =>
    sumsOf(accountsOf(readSie(lines, { balances: true }), selection).accounts, mapperOf(RULES, ASKED)).total
  expect([sum(P4711), sum({ year: 2025, of: null, within: null })]).toEqual(['12', '40'])
})

test('what counts and what is left out are together everything, for any file and choice', () => {
  const entry = fc.record({
    account: fc.stringMatching(/^[1-9]\d{3}$/),
    ore: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    date: fc.constantFrom('2025-06-01', '2024-06-01', null),
    object: fc.constantFrom('P4711', 'P2', null),
  })
  const rule = fc.record({ account: fc.stringMatching(/^[1-8]\d{0,3}$/), costType: fc.constantFrom('staff', 'other', 'unheard_of', null) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), fc.array(rule, { maxLength: 10 }), fc.boolean(), (entries, rules, everything) => {
      const given = entries.map(({ object, ...rest }, line): LedgerPart => {
        const objects = object === null ? [] : [{ dimension: '6', object }]
        const voucher = { series: 'A', number: '1', date: null, text: '' }
        // The days of the arbitraries are written as days.
        return { kind: 'entry', entry: { ...rest, text: '', objects, voucher, line } } as LedgerPart
      })
      const { accounts, outside } = accountsOf(given, everything ? { year: 2025, of: null, within: null } : P4711)
      const { rows, total, leftOut } = sumsOf(accounts, mapperOf(rules, ASKED))
      const all = entries.reduce((sum, { ore }) => sum + ore, 0n)
      expect(sumAmounts(rows.map(({ amount }) => amount))).toBe(total)
      for (const row of rows) expect(sumAmounts(row.accounts.map(({ amount }) => amount))).toBe(row.amount)
      const together = sumAmounts([total, ...[...outside, ...leftOut].map(({ amount }) => amount)])
      expect(toOre(together)).toBe(all)
    }),
    runs(200),
  )
})
