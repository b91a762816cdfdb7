import { describe, expect, test } from 'vitest'
import type { Value } from '../../form/value.ts'
import { text } from '../../testing/build.ts'
import { amount } from './amount.ts'
import { choices } from './choices.ts'
import { date } from './date.ts'
import { number } from './number.ts'
import { organisation } from './organisation.ts'
import { percent } from './percent.ts'
import { KINDS } from './registry.ts'
import { yesNo } from './yes-no.ts'

const base = { key: 'q', label: text('Q') }

describe('an amount as people write it', () => {
  test.each<[string, Value]>([
    ['1145500', '1145500'],
    ['1 145 500,50', '1145500.5'],
    ['1\u00A0145\u00A0500\u00A0kr', '1145500'],
    ['1\u202F145\u202F500 kr.', '1145500'],
    ['−500', '-500'],
    ['-500', '-500'],
    ['12:-', '12'],
    ['', null],
    ['  ', null],
    ['tolv', { unreadable: 'tolv' }],
    ['12 34', { unreadable: '12 34' }],
    ['9'.repeat(31), { unreadable: '9'.repeat(31) }],
  ])('%j is read as %j', (given, value) => {
    expect(amount.read(given, { kind: 'amount', ...base })).toEqual(value)
  })

  test('is shown with no-break spaces and its unit', () => {
    expect(amount.format('1145500.5', { kind: 'amount', ...base }, 'sv')).toBe('1\u00A0145\u00A0500,50\u00A0kr')
  })
})

test.each<[string, Value]>([
  ['2026-02-28', '2026-02-28'],
  ['13 december 2025', '2025-12-13'],
  ['28/2 2026', '2026-02-28'],
  ['2026-02-30', { unreadable: '2026-02-30' }],
])('the day %j is read as %j', (given, value) => {
  expect(date.read(given, { kind: 'date', ...base })).toEqual(value)
})

test('a number may be followed by its unit, and a share by its sign', () => {
  expect(number.read('3,5 årsarbetskrafter', { kind: 'number', decimals: 1, unit: text('årsarbetskrafter'), ...base })).toBe('3.5')
  expect(percent.read('12,5 %', { kind: 'percent', ...base })).toBe('12.5')
})

test('yes and no are read in both languages', () => {
  expect(['Ja', 'no', 'kanske'].map((given) => yesNo.read(given, { kind: 'yesNo', ...base }))).toEqual([
    true,
    false,
    { unreadable: 'kanske' },
  ])
})

test('several choices are read by their labels, and shown in the order of the question', () => {
  const question = {
    kind: 'choices',
    ...base,
    choices: [
      { key: 'a', label: text('Annan finansiering') },
      { key: 's', label: text('Sent besked') },
    ],
  } as const
  expect(choices.read('sent besked; Annan finansiering', question)).toEqual(['s', 'a'])
  expect(choices.format(['s', 'a'], question, 'sv')).toBe('Annan finansiering; Sent besked')
})

test('an organisationsnummer gets its one spelling, or is kept as typed', () => {
  const [, part] = organisation.parts
  expect([part?.read('2120000142'), part?.read('212000-0143')]).toEqual(['212000-0142', '212000-0143'])
  expect([part?.faults('212000-0142'), part?.faults('212000-0143')]).toEqual([
    [],
    [{ kind: 'notAnOrganisationsnummer', given: '212000-0143' }],
  ])
})

test('no kind fails over a value of another', () => {
  const values: readonly Value[] = [null, '', 'x', true, ['a'], [{ id: '', name: '', type: '', bytes: 0, sha256: '' }], { unreadable: 'x' }]
  const asked = {
    ...base,
    choices: [],
    columns: [],
    types: [],
    rows: { fixed: [] },
    statement: text(''),
    formula: { truth: true },
    shownAs: 'amount',
  } as const
  for (const [kind, rules] of Object.entries(KINDS)) {
    const question = { ...asked, kind } as never // one question that has what every kind asks for
    for (const value of values) {
      const own = rules.rules(question)
      expect([own.reckon(value), own.unusable(value), rules.format(value, question, 'sv')]).not.toContain(undefined)
    }
  }
})
