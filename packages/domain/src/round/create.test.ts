import { expect, test } from 'vitest'
import { createRound } from './create.ts'
import type { CalendarDate } from '../time/instant.ts'

// The days are written as days.
const day = (text: string) => text as CalendarDate
const wished = { opensOn: day('2026-01-15'), dueOn: day('2026-02-27'), recipients: 290 }

test('a round from a day to a later working day is created as wished', () => {
  expect(createRound(wished)).toEqual({ ok: true, value: wished })
})

test.each([
  ['its last day comes before it opens', { dueOn: day('2026-01-14') }, { kind: 'due-before-opening', opensOn: '2026-01-15' }],
  ['its last day is a Saturday', { dueOn: day('2026-02-28') }, { kind: 'due-on-a-day-off', nextWorkingDay: '2026-03-02' }],
  ['its last day is a holiday', { dueOn: day('2026-05-01') }, { kind: 'due-on-a-day-off', nextWorkingDay: '2026-05-04' }],
  ['nobody was paid', { recipients: 0 }, { kind: 'nobody-paid' }],
] as const)('a round is refused when %s', (_, change, refusal) => {
  expect(createRound({ ...wished, ...change })).toEqual({ ok: false, refusal })
})
