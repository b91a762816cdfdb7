import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromOre, sumAmounts, toOre } from '../money/amount.ts'
import { runs } from '../testing/runs.ts'
import type { LedgerPart } from './entry.ts'
import { overviewOf } from './overview.ts'
import { postingsOf } from './postings.ts'
import { chosenObjects, type LedgerSelection, type ObjectChoice } from './selection.ts'
import { readSie } from './sie/read-sie.ts'
import { accountsOf } from './sums.ts'
import { SAMPLE_SIE } from './testing/sample-sie.ts'

const projects = (...objects: string[]): ObjectChoice => ({ dimension: '6', objects })
const places = (...objects: string[]): ObjectChoice => ({ dimension: '1', objects })

const sample = () => readSie(SAMPLE_SIE.split('\n'))
const amountsOf = (selection: LedgerSelection) => accountsOf(sample(), selection).accounts.map(({ account, amount }) => [account, amount])

describe('a selection', () => {
  test('of several projects is all that is posted on any of them', () => {
    expect(amountsOf({ year: 2025, of: projects('P4711', 'P9000'), within: null })).toContainEqual(['5020', '49200.5'])
  })

  test('of a project within a cost centre is what is posted on both', () => {
    expect(amountsOf({ year: 2025, of: projects('P4711'), within: places('3100') })).toEqual([
      ['5020', '48200.5'],
      ['5610', '15144.4'],
    ])
  })

  test('is told by the names that the file has, and by the code alone where it has none', () => {
    const { dimensions } = overviewOf(sample())
    const selection = { year: 2025, of: projects('P4711', 'P0'), within: places('3100') }
    expect(chosenObjects(selection, dimensions)).toEqual([
      { dimension: 'Projekt', object: 'P4711', name: 'Förebyggande socialtjänst' },
      { dimension: 'Projekt', object: 'P0', name: '' },
      { dimension: 'Ansvar', object: '3100', name: 'Individ- och familjeomsorg' },
    ])
  })
})

const PROJECTS = ['P1', 'P2', 'P3'] as const
const PLACES = ['31', '32', '33'] as const

/** Entries posted on at most one object of a dimension, as an account is. */
const entries = fc
  .array(
    fc.record({
      account: fc.constantFrom('5020', '6010', '7430'),
      ore: fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
      project: fc.constantFrom(...PROJECTS, null),
      place: fc.constantFrom(...PLACES, null),
    }),
    { maxLength: 40 },
  )
  .map((given) =>
    given.map(({ account, ore, project, place }, line): LedgerPart => {
      const objects = [
        ...(project === null ? [] : [{ dimension: '6', object: project }]),
        ...(place === null ? [] : [{ dimension: '1', object: place }]),
      ]
      const voucher = { series: 'A', number: String(line), date: null, text: '' }
      return { kind: 'entry', entry: { account, ore, date: null, text: '', objects, voucher, line } }
    }),
  )

const some = (objects: readonly string[]) => fc.subarray([...objects], { minLength: 1 })
const sumIn = (parts: readonly LedgerPart[], of: ObjectChoice | null, within: ObjectChoice | null = null) =>
  toOre(sumAmounts(accountsOf(parts, { year: null, of, within }).accounts.map(({ amount }) => amount)))

function linesIn(parts: readonly LedgerPart[], selection: LedgerSelection): readonly number[] {
  return ['5020', '6010', '7430'].flatMap((account) =>
    postingsOf(parts, { selection, account, most: 1000 }).postings.map(({ line }) => line),
  )
}

describe('for any entries', () => {
  test('the objects of a choice, one by one, come to the choice', () => {
    fc.assert(
      fc.property(entries, some(PROJECTS), (parts, chosen) => {
        const apart = chosen.reduce((sum, object) => sum + sumIn(parts, projects(object)), 0n)
        expect(apart).toBe(sumIn(parts, projects(...chosen)))
      }),
      runs(200),
    )
  })

  test('a choice narrowed to each object of a second dimension, and what is on none of them, come to the choice', () => {
    fc.assert(
      fc.property(entries, some(PROJECTS), (parts, chosen) => {
        const within = PLACES.reduce((sum, place) => sum + sumIn(parts, projects(...chosen), places(place)), 0n)
        const onNone = parts.filter((part) => part.kind === 'entry' && part.entry.objects.every(({ dimension }) => dimension !== '1'))
        expect(within + sumIn(onNone, projects(...chosen))).toBe(sumIn(parts, projects(...chosen)))
      }),
      runs(200),
    )
  })

  test('no entry counts twice, however many objects are chosen, and those of two choices are those of both together', () => {
    fc.assert(
      fc.property(entries, some(PROJECTS), some(PROJECTS), fc.option(some(PLACES)), (parts, one, other, narrowed) => {
        const within = narrowed === null ? null : places(...narrowed)
        const lines = (objects: readonly string[]) => linesIn(parts, { year: null, of: projects(...objects), within })
        const both = lines([...one, ...other])
        expect(new Set(both).size).toBe(both.length)
        expect(new Set(both)).toEqual(new Set([...lines(one), ...lines(other)]))
      }),
      runs(200),
    )
  })

  test('what is chosen and what is outside it are everything', () => {
    fc.assert(
      fc.property(entries, some(PROJECTS), fc.option(some(PLACES)), (parts, of, narrowed) => {
        const within = narrowed === null ? null : places(...narrowed)
        const { accounts, outside } = accountsOf(parts, { year: null, of: projects(...of), within })
        const all = parts.reduce((sum, part) => (part.kind === 'entry' ? sum + part.entry.ore : sum), 0n)
        expect(sumAmounts([...accounts, ...outside].map(({ amount }) => amount))).toBe(fromOre(all))
      }),
      runs(200),
    )
  })
})

test('an entry that names two projects counts once when both are chosen', () => {
  const lines = ['#VER A 1 20250101', '{', '#TRANS 5020 {6 "P1" 6 "P2"} 100.00', '#TRANS 1930 {} -100.00', '}']
  const { accounts } = accountsOf(readSie(lines), { year: 2025, of: projects('P1', 'P2'), within: null })
  expect(accounts.map(({ account, amount, entries: count }) => [account, amount, count])).toEqual([['5020', '100', 1]])
})
