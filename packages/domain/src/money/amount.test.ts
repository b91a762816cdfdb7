import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, isAmount, kronor, parseAmount, subtractAmount, sumAmounts, toOre, type Amount } from './amount.ts'

const ore = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
/** An amount by its öre, made another way than the code makes it. */
const amountOf = (value: bigint): Amount => {
  const parsed = parseAmount(
    `${value < 0n ? '-' : ''}${(value < 0n ? -value : value) / 100n},${String((value < 0n ? -value : value) % 100n).padStart(2, '0')}`,
  )
  if (parsed === null) throw new Error(`${value} was not read`)
  return parsed
}

describe('an amount is read', () => {
  test.each([
    ['1145500000', '1145500000'],
    ['1 145 500 000 kr', '1145500000'],
    ['1\u00A0145\u00A0500,50', '1145500.5'],
    ['5\u202F922\u202F718 kronor', '5922718'],
    ['12.50', '12.5'],
    ['12,00 SEK', '12'],
    ['\u2212250,25', '-250.25'],
    ['-0', '0'],
    ['007', '7'],
    [' 500:- ', '500'],
    ['2500kr.', '2500'],
    ['1.145.500,50', '1145500.5'],
    ['-1,145.50', '-1145.5'],
  ])('from %j as %s', (typed, amount) => {
    expect(parseAmount(typed)).toBe(amount)
  })

  test.each(['', 'kr', 'ungefär 500', '12,345', '1.145', '1.145.500', '1,145,500', '10 20', '1 1455 00', '5e3', '٣', '--5', '5-'])(
    'not from %j',
    (typed) => {
      expect(parseAmount(typed)).toBeNull()
    },
  )
})

describe('an amount is shown', () => {
  test.each([
    ['1145500000', '1\u00A0145\u00A0500\u00A0000\u00A0kr', 'SEK\u00A01,145,500,000'],
    ['0', '0\u00A0kr', 'SEK\u00A00'],
    ['999', '999\u00A0kr', 'SEK\u00A0999'],
    ['-1250.5', '\u22121\u00A0250,50\u00A0kr', 'SEK\u00A0\u22121,250.50'],
    ['0.05', '0,05\u00A0kr', 'SEK\u00A00.05'],
  ])('%s as %j, in English %j', (amount, swedish, english) => {
    expect(formatAmount(amount as Amount, 'sv')).toBe(swedish)
    expect(formatAmount(amount as Amount, 'en')).toBe(english)
  })

  test('so that it is read back as the same amount', () => {
    fc.assert(
      fc.property(ore, (value) => {
        expect(parseAmount(formatAmount(amountOf(value), 'sv'))).toBe(amountOf(value))
      }),
    )
  })
})

describe('amounts are reckoned with exactly', () => {
  test('one tenth and two tenths are three tenths', () => {
    expect(sumAmounts(['0.1', '0.2'] as Amount[])).toBe('0.3')
    expect(sumAmounts([])).toBe('0')
  })

  test('sums are those of whole öre, whatever the sizes and signs', () => {
    fc.assert(
      fc.property(fc.array(ore, { maxLength: 50 }), (values) => {
        const sum = sumAmounts(values.map(amountOf))
        expect(isAmount(sum)).toBe(true)
        expect(toOre(sum)).toBe(values.reduce((total, value) => total + value, 0n))
      }),
    )
  })

  test('what is taken away and put back leaves the amount as it was', () => {
    fc.assert(
      fc.property(ore, ore, (a, b) => {
        expect(sumAmounts([subtractAmount(amountOf(a), amountOf(b)), amountOf(b)])).toBe(amountOf(a))
      }),
    )
  })

  test('whole kronor are written without decimals', () => {
    expect(kronor(730_000n)).toBe('730000')
    expect(kronor(-1n)).toBe('-1')
  })
})

test.each(['0', '1', '-1', '10.5', '0.01', '-0.5'])('%s is the spelling of an amount', (text) => {
  expect(isAmount(text)).toBe(true)
})

test.each(['', '-0', '01', '1.0', '1.50', '.5', '1.', '1.234', '1e3', '+1', '1,5', '0.0', '-0.00'])('%j is not', (text) => {
  expect(isAmount(text)).toBe(false)
})
