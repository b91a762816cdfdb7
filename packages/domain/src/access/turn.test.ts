import { expect, test } from 'vitest'
import { turnOf } from './turn.ts'

test.each([
  ['notStarted', ['registry'], 'open', 'begin'],
  ['inProgress', ['registry'], 'open', 'answer'],
  ['inProgress', ['contributor'], 'open', 'answer'],
  ['inProgress', ['registry', 'certifier'], 'open', 'wait'],
  ['inProgress', ['contributor', 'signatory'], 'open', 'answer'],
  ['inProgress', ['contributor'], 'closed', 'over'],
  ['supplementRequested', ['contributor'], 'closed', 'answer'],
  ['awaitingCertification', ['contributor'], 'open', 'wait'],
  ['awaitingCertification', ['certifier'], 'open', 'certify'],
  ['awaitingSignature', ['certifier'], 'open', 'wait'],
  ['awaitingSignature', ['contributor', 'signatory'], 'open', 'sign'],
  ['submitted', ['contributor'], 'open', 'over'],
  ['cancelled', ['registry'], 'open', 'over'],
] as const)('a report that is %s, for %j, in a round that is %s: %s', (status, roles, round, turn) => {
  expect(turnOf({ status, roles, round })).toBe(turn)
})
