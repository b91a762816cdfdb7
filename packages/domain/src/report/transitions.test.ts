import { expect, test } from 'vitest'
import { everyState } from './testing.ts'
import { allows, stateFor, type ReportAction } from './transitions.ts'

test.each<[ReportAction, readonly string[]]>([
  ['answer', ['notStarted', 'inProgress', 'supplementRequested']],
  ['handOver', ['notStarted', 'inProgress', 'supplementRequested']],
  ['recall', ['awaitingCertification', 'awaitingSignature']],
  ['replaceVouchers', ['awaitingCertification', 'awaitingSignature']],
  ['certify', ['awaitingCertification']],
  ['sendBack', ['awaitingCertification', 'awaitingSignature']],
  ['sign', ['awaitingSignature']],
  ['askToChange', ['submitted']],
  ['sendPromised', ['awaitingCertification', 'awaitingSignature', 'submitted', 'supplementRequested', 'approved']],
  ['requestSupplement', ['submitted']],
  ['approve', ['submitted']],
  ['close', ['approved']],
  ['cancel', ['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature']],
  ['extend', ['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature', 'supplementRequested']],
])('to %s is for a report that is %j, and for no other', (action, statuses) => {
  expect(everyState.map(({ status }) => status).filter((status) => allows(status, action))).toEqual(statuses)
})

test('a refusal names the action and the status that does not allow it', () => {
  expect(stateFor({ status: 'notStarted' }, 'sign')).toEqual({
    ok: false,
    refusal: { kind: 'not-now', action: 'sign', status: 'notStarted' },
  })
})
