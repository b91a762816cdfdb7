import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { failureText } from './messages.ts'
import { sv } from './texts/sv.ts'

const refused = (refusal: unknown, httpStatus = 422) =>
  new TRPCClientError('refused', { result: { error: { code: -32_000, message: 'refused', data: { refusal, httpStatus } } } })

test.each([
  [
    'a refusal is told with its facts',
    refused({ kind: 'due-on-a-day-off', nextWorkingDay: '2026-03-02' }),
    sv.failures.dueOnADayOff('2026-03-02'),
  ],
  [
    'a round in another state is named by it',
    refused({ kind: 'round-action-not-now', action: 'invite', status: 'closed' }),
    sv.failures.roundActionNotNow('stängd'),
  ],
  ['a lost connection is not blamed on the server', new TRPCClientError('Failed to fetch'), sv.failures.unreachable],
  ['a fault of the server is not blamed on the network', refused(null, 500), sv.failures.fault],
  ['nor is a fault of the page itself', new TypeError('undefined is not a function'), sv.failures.fault],
])('%s', (_, error, text) => {
  expect(failureText(error, sv)).toBe(text)
})
