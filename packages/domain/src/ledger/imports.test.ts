import { describe, expect, test } from 'vitest'
import type { Value } from '../form/value.ts'
import type { Amount } from '../money/amount.ts'
import { byHand, importNow, type ImportedAmount } from './imports.ts'

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
