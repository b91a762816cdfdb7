import { expect, test } from 'vitest'
import { isOverdue, lastDay } from './overdue.ts'
import { awaitingSignature, day, everyState, inProgress, moment, supplement, supplementRequested } from './testing.ts'

const due = { dueOn: day('2026-02-27'), extendedTo: null }

test('a report is overdue from the first moment of the day after its last, in Sweden', () => {
  expect(isOverdue(inProgress, due, moment('2026-02-27T22:59:59.999Z'))).toBe(false)
  expect(isOverdue(inProgress, due, moment('2026-02-27T23:00:00.000Z'))).toBe(true)
})

test('an extension moves the last day', () => {
  expect(isOverdue(inProgress, { ...due, extendedTo: day('2026-03-15') }, moment('2026-03-10T12:00:00.000Z'))).toBe(false)
})

test('a supplement has a last day of its own, also while it is being signed', () => {
  expect(lastDay(supplementRequested, due)).toBe('2026-04-01')
  expect(lastDay({ ...awaitingSignature, supplement }, due)).toBe('2026-04-01')
})

test('only what has not been handed in can be overdue', () => {
  const overdue = everyState.filter((state) => isOverdue(state, due, moment('2027-01-01T00:00:00.000Z'))).map(({ status }) => status)
  expect(overdue).toEqual(['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature', 'supplementRequested'])
})
