import { expect, test } from 'vitest'
import { boardRow } from '../../testing/rows.ts'
import { narrow } from './board-filters.ts'

const rows = [
  boardRow({ name: 'Ale', status: 'submitted', flagged: true }),
  boardRow({ name: 'Umeå', lan: 'Västerbottens län', kommunkod: '2480', status: 'inProgress', overdue: true }),
  boardRow({ name: 'Vallentuna', registryEmail: null, invitedAt: null }),
  boardRow({ name: 'Österåker', invitedAt: null, invitation: null }),
]
const everything = { filter: 'all', query: '', lan: '' } as const
const names = (chosen: Parameters<typeof narrow>[1]) => narrow(rows, chosen).shown.map(({ name }) => name)

test.each([
  ['all', ['Ale', 'Umeå', 'Vallentuna', 'Österåker']],
  ['done', ['Ale']],
  ['flagged', ['Ale']],
  ['overdue', ['Umeå']],
  ['withoutAddress', ['Vallentuna']],
  ['uninvited', ['Österåker']],
] as const)('the state %s leaves %s', (filter, left) => {
  expect(names({ ...everything, filter })).toEqual(left)
})

test.each([
  ['2480', ['Umeå']],
  ['väster umeå', ['Umeå']],
  ['OSTER', []],
  ['öster', ['Österåker']],
  ['registrator@ale', ['Ale']],
])('searching for "%s" leaves %s', (query, left) => {
  expect(names({ ...everything, query })).toEqual(left)
})

test('each state is counted among what the search and the county leave', () => {
  const { counts } = narrow(rows, { filter: 'done', query: '', lan: 'Västerbottens län' })
  expect(counts).toMatchObject({ all: 1, inProgress: 1, done: 0, overdue: 1 })
})
