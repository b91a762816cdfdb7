import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { exact, exactText, over, rounded, times, type Exact } from './exact.ts'

const Precise = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP })
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 6 }))
  .map(([units, scale]) => new Precise(units.toString()).div(new Precise(10).pow(scale)))

describe('exact numbers', () => {
  test('add as people do by hand: 0,1 + 0,2 is 0,3', () => {
    expect(exactText(of('0.1') + of('0.2'))).toBe('0.3')
  })

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'],
    ['1250', -2, '1300'],
    ['0.04', 1, '0'],
  ])('%s rounded to %i decimals is %s, half away from zero', (given, decimals, expected) => {
    expect(text(rounded(of(given), decimals))).toBe(expected)
  })

  test('dividing by zero gives nothing', () => {
    expect(over(of('1'), 0n)).toBeNull()
  })

  test('a product that no account holds gives nothing', () => {
    expect(times(of('9'.repeat(30)), of('10'))).toBeNull()
  })

  test.each(['', ' ', '1,5', '1e5', '.5', '5.', '--1', '٣', 'NaN', '1'.repeat(31), '0x1'])('%j is no number', (given) => {
    expect(exact(given)).toBeNull()
  })

  test('reckon as decimal.js does with eighty digits', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -5, max: 10 }), (a, b, decimals) => {
        const [x, y] = [of(a.toFixed()), of(b.toFixed())]
        expect(exactText(x)).toBe(plain(a))
        expect(exactText(x + y)).toBe(plain(a.plus(b)))
        expect(text(times(x, y))).toBe(plain(a.times(b).toDecimalPlaces(20)))
        expect(text(over(x, y))).toBe(b.isZero() ? null : plain(a.div(b).toDecimalPlaces(20)))
        expect(text(rounded(x, decimals))).toBe(
          plain(decimals < 0 ? a.toNearest(new Precise(10).pow(-decimals)) : a.toDecimalPlaces(decimals)),
        )
      }),
      runs(1000),
    )
  })
})

function of(given: string): Exact {
  const read = exact(given)
  if (read === null) throw new Error(`${given} is no number.`)
  return read
}

function text(number: Exact | null): string | null {
  return number === null ? null : exactText(number)
}

function plain(number: Decimal): string {
  return number.isZero() ? '0' : number.toFixed()
}
