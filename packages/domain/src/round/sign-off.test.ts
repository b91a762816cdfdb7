import { expect, test } from 'vitest'
import { mayAskFor } from './sign-off.ts'

test.each([
  ['email', false, true],
  ['email', true, true],
  ['loa2', false, false],
  ['loa3', true, true],
] as const)('a round that asks for %s, where it is %s that an e-identification is offered: %s', (identification, offersEid, ok) => {
  const asked = mayAskFor({ identification }, { offersEid })
  expect(asked.ok ? null : asked.refusal).toEqual(ok ? null : { kind: 'identification-not-offered' })
})
