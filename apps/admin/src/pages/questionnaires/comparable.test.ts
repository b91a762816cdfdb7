import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { expect, test } from 'vitest'
import type { Questionnaires } from '../../api.ts'
import { comparable, inOrder } from './comparable.ts'
import type { DraftRow } from './draft-row.ts'

// Instants of a test are written as they are spelled.
const day = (date: number) => `2026-01-0${date}T09:00:00.000Z` as Instant

function version(id: string, number: number, date: number): Questionnaires[number]['versions'][number] {
  const rest = { correction: 0, superseded: false, retiredAt: null, note: '', publishedBy: 'Anna', sections: 1, questions: 1 }
  return { id, number, publishedAt: day(date), ...rest }
}

function draft(id: string, key: string): DraftRow {
  return { id, title: key, key, basedOn: null, changed: true, updatedAt: day(9), updatedBy: 'Anna', problems: 0 }
}

const questionnaires: Questionnaires = [
  { id: '1', key: 'annat', title: 'Annat', versions: [version('c', 1, 2)], drafts: [] },
  { id: '2', key: 'prov', title: 'Prov', versions: [version('b', 2, 3), version('a', 1, 1)], drafts: [] },
]
const drafts = [draft('x', 'annat'), draft('y', 'prov')]

test('a version is compared with its own first: drafts, then versions, then everything else', () => {
  expect(comparable('a', { questionnaires, drafts }).map(({ key }) => key)).toEqual(['utkast-y', 'b', 'c', 'utkast-x'])
})

test.each<[string, string, readonly [string, string]]>([
  ['a', 'b', ['a', 'b']],
  ['b', 'a', ['a', 'b']],
  ['b', 'utkast-y', ['b', 'utkast-y']],
  ['b', 'c', ['c', 'b']],
])('of %s and %s the one published first stands before', (one, other, order) => {
  expect(inOrder(one, other, questionnaires)).toEqual(order)
})
