import { describe, expect, test } from 'vitest'
import { originalReceived, originalSent } from './original-signature.ts'
import { day, moment } from './testing.ts'

const told = {
  demanded: true,
  submittedAt: moment('2026-02-27T22:30:00.000Z'),
  before: { sentOn: null, receivedOn: null },
  on: day('2026-03-02'),
  now: moment('2026-03-02T09:00:00.000Z'),
}

test('the recipient says when the original was sent, and may correct it until it is received', () => {
  expect(originalSent(told)).toEqual({ ok: true, value: { sentOn: '2026-03-02', receivedOn: null } })
  const corrected = originalSent({ ...told, before: { sentOn: day('2026-03-01'), receivedOn: null } })
  expect(corrected).toEqual({ ok: true, value: { sentOn: '2026-03-02', receivedOn: null } })
})

test('the authority notes that it has the original, told of or not', () => {
  expect(originalReceived(told)).toEqual({ ok: true, value: { sentOn: null, receivedOn: '2026-03-02' } })
  expect(originalReceived({ ...told, before: { sentOn: day('2026-03-01'), receivedOn: null } })).toEqual({
    ok: true,
    value: { sentOn: '2026-03-01', receivedOn: '2026-03-02' },
  })
})

describe.each([
  ['said to be sent', originalSent],
  ['noted as received', originalReceived],
])('an original is not %s', (_, tell) => {
  test.each([
    ['where the grant demands none', { demanded: false }, { kind: 'original-not-demanded' }],
    [
      'once it is received',
      { before: { sentOn: null, receivedOn: day('2026-03-01') } },
      { kind: 'original-already-received', receivedOn: '2026-03-01' },
    ],
    [
      'on the day before it was handed in, by the clock in Sweden',
      { on: day('2026-02-26') },
      { kind: 'original-on-a-wrong-day', from: '2026-02-27', to: '2026-03-02' },
    ],
    ['tomorrow', { on: day('2026-03-03') }, { kind: 'original-on-a-wrong-day', from: '2026-02-27', to: '2026-03-02' }],
  ])('%s', (_when, change, refusal) => {
    expect(tell({ ...told, ...change })).toEqual({ ok: false, refusal })
  })
})
