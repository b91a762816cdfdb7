import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, isAmount } from '../money/amount.ts'
import { isOrganisationsnummer } from '../organisation/organisationsnummer.ts'
import { runs } from '../testing/runs.ts'
import { hasCheckDigit } from './check-digit.ts'
import { personnummerIn } from './personnummer.ts'

// The numbers are those that Skatteverket and the law's preparatory works show as examples; they are nobody's.
describe('a personnummer is found', () => {
  test.each<[string, string]>([
    ['811228-9874', '811228'],
    ['19811228-9874', '19811228'],
    ['8112289874', '811228'],
    ['198112289874', '19811228'],
    ['811228 9874', '811228'],
    ['811228\u00A09874', '811228'],
    ['811228–9874', '811228'],
    ['811228−9874', '811228'],
    ['121212+1212', '121212'],
    ['701063-2391', '701063'],
    ['197010632391', '19701063'],
    ['Anna (811228-9874), handläggare', '811228'],
    ['pnr:8112289874.', '811228'],
    ['Hon är 811228-9874.', '811228'],
    ['8112\u200E28-9\u200B874', '811228'],
    ['personnummer 0701010175', '070101'],
    ['född 070101 0175', '070101'],
    ['070101-0175', '070101'],
    ['200002290005', '20000229'],
  ])('in %j', (text, begins) => {
    expect(personnummerIn(text)).toEqual([{ begins }])
  })

  test('as often as it stands there', () => {
    expect(personnummerIn('811228-9874 och 701063-2391,\n19121212-1212')).toHaveLength(3)
  })
})

describe('nothing is found', () => {
  test.each<[string, string]>([
    ['in no text', ''],
    ['with another check digit', '811228-9875'],
    ['on a day that there is not', '810229-9876'],
    ['on a leap day of another year', '190002290005'],
    ['in an organisationsnummer', '212000-0142'],
    ['in an organisationsnummer with its century', '162120000142'],
    ['in an organisationsnummer on end', '5560160680'],
    ['in a bankgiro', '5050-1055'],
    ['in a plusgiro', '28 65 43-4'],
    ['in a telephone number', 'Ring 0701010175'],
    ['in a telephone number in groups', '070-101 01 75'],
    ['in an amount on end', '8112289874 kr'],
    ['in an amount with öre', '8112289874,50'],
    ['in an amount in thousands', '8\u00A0112\u00A0289\u00A0874 kr'],
    ['in a longer number', '18112289874123'],
    ['in a GLN', '7381122898740'],
    ['in a day', '1981-12-28'],
    ['in two years', '1981 1228'],
    ['in other words', 'Vi såg att 811228 personer kom'],
  ])('%s', (_what, text) => {
    expect(personnummerIn(text)).toEqual([])
  })
})

const TWO = (number: number) => String(number).padStart(2, '0')

/** A personnummer or samordningsnummer, made up with its check digit. */
const made = fc
  .record({
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ year, month, day, coordination, serial }) => {
    const six = `${TWO(year % 100)}${TWO(month)}${TWO(coordination ? day + 60 : day)}`
    const nine = `${six}${String(serial).padStart(3, '0')}`
    const check = Array.from({ length: 10 }, (_, digit) => String(digit)).find((digit) => hasCheckDigit(nine + digit)) ?? ''
    return { century: String(Math.floor(year / 100)), six, last: nine.slice(6) + check }
  })
const words = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '👩‍👧', 'עב', '.', ',', '(') }).map((text) => `${text} `)

describe('whatever stands around it', () => {
  test('every personnummer is found, with a sign or with its century', () => {
    fc.assert(
      fc.property(
        made,
        words,
        words,
        fc.boolean(),
        fc.constantFrom('-', '+', '–', ''),
        ({ century, six, last }, before, after, whole, sign) => {
          fc.pre(whole || sign !== '')
          const begins = whole ? century + six : six
          expect(personnummerIn(`${before}${begins}${sign}${last} ${after}`)).toEqual([{ begins }])
        },
      ),
      runs(300),
    )
  })

  test('none is found with another check digit', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 9 }), ({ century, six, last }, off) => {
        const wrong = last.slice(0, 3) + String((Number(last.slice(3)) + off) % 10)
        expect(personnummerIn(`${century}${six}-${wrong} ${six}-${wrong}`)).toEqual([])
      }),
      runs(300),
    )
  })

  test('no organisationsnummer is one', () => {
    const ten = fc.stringMatching(/^\d{10}$/).filter(isOrganisationsnummer)
    fc.assert(
      fc.property(ten, (digits) => {
        expect(personnummerIn(`${digits} ${digits.slice(0, 6)}-${digits.slice(6)} 16${digits}`)).toEqual([])
      }),
      runs(50),
    )
  })

  test('no amount as we write it is one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (kronor) => {
        const amount = String(kronor)
        expect(isAmount(amount) ? personnummerIn(formatAmount(amount, 'sv')) : null).toEqual([])
      }),
      runs(200),
    )
  })

  test('it takes no longer than the text is long', () => {
    const started = performance.now()
    expect(personnummerIn('811228'.repeat(200_000))).toEqual([])
    expect(personnummerIn('811228-'.repeat(200_000))).toEqual([])
    expect(personnummerIn('8112289874 '.repeat(100_000))).toHaveLength(100_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
