import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { expect, test } from 'vitest'

import { groupMine, matches, type MyReport } from './group-mine.ts'

const report = (name: string, given: Partial<MyReport> & { readonly year?: number; readonly due?: string }): MyReport => ({
  report: name,
  grant: { name, year: given.year ?? 2025, authority: 'Socialstyrelsen' },
  recipient: 'Umeå kommun',
  round: 'Återrapportering',
  status: 'inProgress',
  // The days of a test are written as days.
  dueOn: (given.due ?? '2026-02-28') as CalendarDate,
  overdue: false,
  turn: given.turn === undefined ? 'answer' : given.turn,
  handedInAt: null,
})

const names = (reports: readonly MyReport[]) => reports.map(({ report: name }) => name)

test('what is one’s own to do stands first, the first due first; what waits apart, and what is over by year', () => {
  const { todo, others, over } = groupMine([
    report('gammal', { turn: 'over', year: 2023 }),
    report('sen', { turn: 'sign', due: '2026-03-31' }),
    report('hos chefen', { turn: 'wait' }),
    report('inte insläppt', { turn: null, due: '2026-01-31' }),
    report('nyss klar', { turn: 'over' }),
    report('tidig', { turn: 'begin', due: '2026-02-15' }),
  ])
  expect(names(todo)).toEqual(['tidig', 'sen'])
  expect(names(others)).toEqual(['inte insläppt', 'hos chefen'])
  expect(over.map(({ year, reports }) => [year, names(reports)])).toEqual([
    [2025, ['nyss klar']],
    [2023, ['gammal']],
  ])
})

test.each([
  ['', true],
  ['umeå 2025', true],
  ['socialstyrelsen demens', true],
  ['falun', false],
])('a search for %j finds the report on dementia care of Umeå 2025: %s', (sought, finds) => {
  expect(matches(report('Demensvård', {}), sought)).toBe(finds)
})
