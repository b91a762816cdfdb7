import { describe, expect, test } from 'vitest'
import type { Value } from '../form/value.ts'
import type { Amount } from '../money/amount.ts'
import { byHand, importNow, notCountedOf, type ImportedAmount } from './imports.ts'

function taken(path: string, value: string): ImportedAmount {
  // The amounts of a test are written as amounts.
  return { path, value: value as Amount, exact: value as Amount, accounts: [] }
}

const AMOUNTS = [taken('k.lon.belopp', '63345'), taken('k.lokaler.belopp', '9000'), taken('k.resor.belopp', '500')]

function beside(answers: Readonly<Record<string, Value>>) {
  return importNow({ amounts: AMOUNTS }, (path) => answers[path] ?? null)
}

describe('what was taken over, beside the answers as they are now', () => {
  test('is as it was when nobody has changed anything', () => {
    const now = beside({ 'k.lon.belopp': '63345', 'k.lokaler.belopp': '9000', 'k.resor.belopp': '500' })
    expect(now).toMatchObject({ taken: '72845', now: '72845', change: '0' })
    expect(now.amounts.map(({ mark }) => mark)).toEqual(['fromFile', 'fromFile', 'fromFile'])
  })

  test('says amount by amount what was changed by hand, taken away or can no longer be read, and how much in all', () => {
    const now = beside({ 'k.lon.belopp': '60000', 'k.resor.belopp': { unreadable: 'fem' } })
    expect(now.amounts.map(({ now: answer, change, mark }) => [answer, change, mark])).toEqual([
      ['60000', '-3345', 'changedSince'],
      [null, '-9000', 'removed'],
      [null, '-500', 'changedSince'],
    ])
    expect(now).toMatchObject({ taken: '72845', now: '60000', change: '-12845' })
  })

  test('and the rest of the table is by hand', () => {
    const now = beside({ 'k.lon.belopp': '60000' })
    expect(byHand('61234.5' as Amount, [now])).toBe('1234.5')
    expect(byHand('60000' as Amount, [now])).toBe('0')
    expect(byHand(null, [])).toBe('0')
  })
})

test('what does not count is what was left out, what is outside the choice, and what the table has no room for', () => {
  const account = { account: '5020', name: 'Löner', amount: '100' as Amount, entries: 2 }
  const given = {
    sums: {
      rows: [
        { costType: 'staff', amount: '100' as Amount, accounts: [account] },
        { costType: 'travel', amount: '7' as Amount, accounts: [{ ...account, account: '5520', amount: '7' as Amount }] },
      ],
      total: '107' as Amount,
      leftOut: [{ reason: 'excluded' as const, amount: '5' as Amount, entries: 1, accounts: [] }],
    },
    outside: [{ reason: 'otherYear' as const, amount: '3' as Amount, entries: 1 }],
    lost: { entries: 0, lines: [] },
  }
  const told = (rowOf: (costType: string) => string | null) =>
    notCountedOf({ ...given, rowOf }).reasons.map(({ reason, amount, entries }) => [reason, amount, entries])
  expect(told((costType) => costType)).toEqual([
    ['excluded', '5', 1],
    ['otherYear', '3', 1],
  ])
  expect(told((costType) => (costType === 'travel' ? null : costType))[0]).toEqual(['noRoom', '7', 2])
})
