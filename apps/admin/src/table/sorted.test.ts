import { expect, test } from 'vitest'
import { sorted } from './sorted.ts'

const rows = [
  { name: 'Örebro', sum: 10n },
  { name: 'Ale', sum: null },
  { name: 'Åmål', sum: 9n },
  { name: 'Ängelholm', sum: 10n },
]
const keys = { name: (row: (typeof rows)[number]) => row.name, sum: (row: (typeof rows)[number]) => row.sum }
const by = (column: string, direction: 'up' | 'down') => sorted(rows, keys, { column, direction }).map(({ name }) => name)

test('names are sorted as in Swedish', () => {
  expect(by('name', 'up')).toEqual(['Ale', 'Åmål', 'Ängelholm', 'Örebro'])
})

test('what has no value comes last, whichever way', () => {
  expect(by('sum', 'up')).toEqual(['Åmål', 'Örebro', 'Ängelholm', 'Ale'])
  expect(by('sum', 'down')).toEqual(['Örebro', 'Ängelholm', 'Åmål', 'Ale'])
})

test('an unknown column, as an old address may name, leaves the rows as they are', () => {
  expect(by('finns_inte', 'up')).toEqual(rows.map(({ name }) => name))
})
