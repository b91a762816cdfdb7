import { isOrganisationsnummer } from '@aterrapport/domain/organisation/organisationsnummer.ts'
import { describe, expect, test } from 'vitest'
import { KOMMUNER } from './kommuner.ts'
import { LAN } from './lan.ts'
import { MYNDIGHETER } from './myndigheter.ts'
import { REGIONER } from './regioner.ts'
import { tableRows } from './table.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const distinct = (values: readonly string[]) => new Set(values).size

describe('the municipalities', () => {
  test('are 290, each with a code and an organisationsnummer of its own that pass their checks', () => {
    expect(KOMMUNER).toHaveLength(290)
    expect(distinct(KOMMUNER.map(({ kommunkod }) => kommunkod))).toBe(290)
    expect(distinct(KOMMUNER.map(({ organisationsnummer }) => organisationsnummer))).toBe(290)
    expect(KOMMUNER.filter(({ organisationsnummer }) => !isOrganisationsnummer(organisationsnummer))).toEqual([])
    expect(KOMMUNER.filter(({ kommunkod, lanskod }) => !/^\d{4}$/.test(kommunkod) || !kommunkod.startsWith(lanskod))).toEqual([])
  })

  test('have the population that Statistics Sweden gives for the country on 31 December 2024', () => {
    expect(sum(KOMMUNER.map(({ folkmangd }) => folkmangd))).toBe(10_587_710)
    expect(new Set(KOMMUNER.map(({ folkmangdDatum }) => folkmangdDatum))).toEqual(new Set(['2024-12-31']))
  })

  test('keep their formal names beside the short ones', () => {
    expect(KOMMUNER.find(({ kommunkod }) => kommunkod === '2080')).toMatchObject({
      namn: 'Falu kommun',
      kortnamn: 'Falun',
      lan: 'Dalarnas län',
    })
    expect(KOMMUNER.find(({ kommunkod }) => kommunkod === '0980')).toMatchObject({
      namn: 'Region Gotland',
      organisationsnummer: '212000-0803',
    })
  })
})

test('the counties add up to the municipalities', () => {
  expect(LAN).toHaveLength(21)
  for (const { lanskod, antalKommuner, folkmangd } of LAN) {
    const inCounty = KOMMUNER.filter((kommun) => kommun.lanskod === lanskod)
    expect([inCounty.length, sum(inCounty.map((kommun) => kommun.folkmangd))]).toEqual([antalKommuner, folkmangd])
  }
})

test('nine regions have no organisationsnummer, since no source was found for them', () => {
  expect(REGIONER).toHaveLength(21)
  expect(REGIONER.filter(({ organisationsnummer }) => organisationsnummer === null)).toHaveLength(9)
  expect(REGIONER.filter(({ organisationsnummer }) => organisationsnummer !== null && !isOrganisationsnummer(organisationsnummer))).toEqual(
    [],
  )
})

test('the authorities pass the check of their numbers', () => {
  expect(MYNDIGHETER.map(({ namn }) => namn)).toContain('Socialstyrelsen')
  expect(MYNDIGHETER.filter(({ organisationsnummer }) => !isOrganisationsnummer(organisationsnummer))).toEqual([])
})

test('a row with a cell too many or too few is a bug', () => {
  expect(() => tableRows('a,b\n1,2,3')).toThrow('3 cells, not 2')
})
