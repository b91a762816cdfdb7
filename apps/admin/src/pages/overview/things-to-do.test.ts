import { expect, test } from 'vitest'
import { roundWith } from '../../testing/rows.ts'
import { thingsToDo } from './things-to-do.ts'

const kinds = (round: Parameters<typeof thingsToDo>[0]) => thingsToDo(round).map(({ kind, count }) => [kind, count])

test('an open round tells what is late first, and leads to the board narrowed down to it', () => {
  const round = roundWith({ overdue: 3, notInvited: 2, withoutAddress: 1 })
  expect(kinds(round)).toEqual([
    ['late', 3],
    ['withoutAddress', 1],
    ['notInvited', 2],
  ])
  expect(thingsToDo(round)[0]?.href).toBe('/omgangar/r?state=overdue')
})

test('a draft waits to be opened and for addresses, but not to be sent', () => {
  expect(kinds(roundWith({ notInvited: 280, withoutAddress: 10 }, 'draft'))).toEqual([
    ['draft', 1],
    ['withoutAddress', 10],
  ])
})

test('a closed round waits for nothing', () => {
  expect(thingsToDo(roundWith({ notInvited: 5, withoutAddress: 5 }, 'closed'))).toEqual([])
})
