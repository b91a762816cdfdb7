import { expect, test } from 'vitest'
import { roundTakes } from './takes.ts'
import { day, moment, open } from '../report/testing.ts'

const due = { ...open, acceptsLate: false, dueOn: day('2026-02-27') }
const before = moment('2026-02-27T22:59:59.000Z')
const after = moment('2026-02-27T23:00:00.000Z')

test.each([
  ['on the last day', { ...due, now: before }, false, true],
  ['when the last day has ended in Sweden', { ...due, now: after }, false, false],
  ['late, where the round takes what is late', { ...due, acceptsLate: true, now: after }, false, true],
  ['within an extension', { ...due, extendedTo: day('2026-03-06'), now: after }, false, true],
  ['late with the supplement that the authority asked for', { ...due, now: after }, true, true],
])('a report that comes %s', (_, round, supplement, ok) => {
  expect(roundTakes(round, supplement)).toEqual(ok ? { ok, value: null } : { ok, refusal: { kind: 'too-late', lastDay: '2026-02-27' } })
})
