import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, STEP_MODES, type AllocationRule } from './allocate.ts'
import { splitByLargestRemainder } from './largest-remainder.ts'
import { sumAmounts, toOre } from '../money/amount.ts'

const shares = fc.uniqueArray(
  fc.record({ key: fc.string({ minLength: 1, maxLength: 4 }), weight: fc.bigInt({ min: 0n, max: 10n ** 12n }) }),
  {
    minLength: 1,
    maxLength: 60,
    selector: ({ key }) => key,
  },
)

describe('a split by largest remainder', () => {
  test('of ten by three equal weights gives the odd krona to the first key', () => {
    const equal = ['0180', '0114', '0115'].map((key) => ({ key, weight: 1n }))
    expect([...splitByLargestRemainder(10n, equal)]).toEqual([
      ['0180', 3n],
      ['0114', 4n],
      ['0115', 3n],
    ])
  })

  test('adds up to the total, with everyone within one krona of their exact share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), shares, (total, given) => {
        const sum = given.reduce((weights, { weight }) => weights + weight, 0n)
        fc.pre(sum > 0n)
        const parts = splitByLargestRemainder(total, given)
        expect([...parts.values()].reduce((a, b) => a + b, 0n)).toBe(total)
        for (const { key, weight } of given) {
          // |part − total·weight/sum| < 1, without dividing.
          const off = (parts.get(key) ?? 0n) * sum - total * weight
          expect(off < sum && -off < sum).toBe(true)
        }
      }),
    )
  })

  test('does not depend on the order the recipients are listed in', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), shares, (total, given) => {
        fc.pre(given.some(({ weight }) => weight > 0n))
        expect(new Map(splitByLargestRemainder(total, given.toReversed()))).toEqual(new Map(splitByLargestRemainder(total, given)))
      }),
    )
  })

  test('gives nothing to a weight of zero', () => {
    expect(
      splitByLargestRemainder(7n, [
        { key: 'a', weight: 0n },
        { key: 'b', weight: 3n },
      ]).get('a'),
    ).toBe(0n)
  })

  test('of money among nobody is a bug', () => {
    expect(() => splitByLargestRemainder(1n, [])).toThrow(RangeError)
    expect(() => splitByLargestRemainder(-1n, [{ key: 'a', weight: 1n }])).toThrow(RangeError)
  })
})

const rule: AllocationRule = {
  kind: 'fixedAndPopulation',
  total: 10_000_000,
  fixed: 730_000,
  step: 100_000,
  stepMode: 'floor',
  populationDate: '2024-12-31',
}

test.each([
  ['proportional', 99_999, '730000'],
  ['proportional', 100_000, '730000'],
  ['proportional', 150_001, '1095007'],
  ['floor', 199_999, '730000'],
  ['floor', 200_000, '1460000'],
  ['round', 149_999, '730000'],
  ['round', 150_000, '1460000'],
  ['ceil', 100_000, '730000'],
  ['ceil', 100_001, '1460000'],
] as const)('step mode %s gives %i inhabitants a fixed part of %s kr', (stepMode, population, fixed) => {
  expect(allocate({ ...rule, stepMode }, [{ key: '0180', population }])[0]).toMatchObject({ fixed, amount: '10000000' })
})

test('an allocation adds up to the total in every step mode', () => {
  const recipients = fc.uniqueArray(
    fc.record({ key: fc.string({ minLength: 4, maxLength: 4 }), population: fc.integer({ min: 1, max: 1_000_000 }) }),
    {
      minLength: 1,
      maxLength: 40,
      selector: ({ key }) => key,
    },
  )
  fc.assert(
    fc.property(
      recipients,
      fc.constantFrom(...STEP_MODES),
      fc.integer({ min: 400_000_000, max: 2_000_000_000 }),
      (given, stepMode, total) => {
        const allocations = allocate({ ...rule, stepMode, total }, given)
        expect(sumAmounts(allocations.map(({ amount }) => amount))).toBe(String(total))
        expect(allocations.every(({ fixed, variable, amount }) => toOre(fixed) + toOre(variable) === toOre(amount))).toBe(true)
      },
    ),
  )
})

test('fixed parts that are more than the total are a bug, not a negative grant', () => {
  expect(() => allocate({ ...rule, total: 1 }, [{ key: '0180', population: 5 }])).toThrow(RangeError)
})
