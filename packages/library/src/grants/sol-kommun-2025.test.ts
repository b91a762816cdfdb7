import { allocate, type StepMode } from '@aterrapport/domain/grant/allocate.ts'
import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import { sumAmounts } from '@aterrapport/domain/money/amount.ts'
import { describe, expect, test } from 'vitest'
import { solKommun2025Grant } from './sol-kommun-2025.ts'
import { KOMMUNER } from '../reference/kommuner.ts'

const recipients = KOMMUNER.map(({ kommunkod, folkmangd }) => ({ key: kommunkod, population: folkmangd }))
const { allocation: rule } = solKommun2025Grant

const NAMED = {
  Stockholm: '0180',
  Göteborg: '1480',
  Malmö: '1280',
  Uppsala: '0380',
  Falun: '2080',
  Orsa: '2034',
  Dorotea: '2425',
  Gotland: '0980',
}

describe('the grant of 2025, allocated by population on 31 December 2024', () => {
  test.each<[StepMode, string, string, readonly string[]]>([
    ['proportional', '228342679', '917157321', ['93509000', '57199492', '34343007', '23294831', '5922718', '1323466', '928717', '6011595']],
    ['floor', '223380000', '922120000', ['93277956', '57419290', '34035191', '23060565', '5950816', '1326677', '929792', '6040174']],
    ['round', '227760000', '917740000', ['93596100', '57167358', '34613929', '22957964', '5926017', '1323843', '928843', '6014951']],
    ['ceil', '237980000', '907520000', ['92635102', '57309515', '34260983', '23448561', '5868154', '1317230', '926629', '5956097']],
  ])('in step mode %s has fixed parts of %s kr, a pool of %s kr, and the amounts of the check run', (stepMode, fixed, variable, named) => {
    const allocations = allocate({ ...rule, stepMode }, recipients)
    expect(sumAmounts(allocations.map((allocation) => allocation.fixed))).toBe(fixed)
    expect(sumAmounts(allocations.map((allocation) => allocation.variable))).toBe(variable)
    expect(sumAmounts(allocations.map(({ amount }) => amount))).toBe('1145500000')
    const amounts = new Map(allocations.map(({ key, amount }) => [key, amount]))
    expect(Object.values(NAMED).map((kommunkod) => amounts.get(kommunkod))).toEqual(named)
  })

  test('would miss the total by seven kronor if everyone were rounded by themselves', () => {
    const fixed = recipients.map(({ population }) => (population < 100_000 ? 730_000 : Math.round(population * 7.3)))
    const pool = rule.total - fixed.reduce((a, b) => a + b, 0)
    const people = recipients.reduce((sum, { population }) => sum + population, 0)
    const rounded = recipients.map(({ population }) => Math.round((pool * population) / people))
    expect(rounded.reduce((a, b) => a + b, 0) - pool).toBe(-7)
  })

  test('has twenty municipalities with 100 000 inhabitants or more', () => {
    expect(recipients.filter(({ population }) => population >= rule.step)).toHaveLength(20)
  })
})

test('the terms are stored and read back, and say where each is from', () => {
  // Through JSON, as the database keeps them.
  const terms = readTerms(JSON.parse(JSON.stringify(solKommun2025Grant.terms)))
  expect(terms).toEqual(solKommun2025Grant.terms)
  expect(Object.values(terms).every(({ source }) => source !== '')).toBe(true)
})

test('the year 2025 has no limit below which nothing is invoiced; that came in 2026', () => {
  expect(solKommun2025Grant.terms.invoiceLimit.value).toBe(0)
})
