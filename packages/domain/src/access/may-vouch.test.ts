import { expect, test } from 'vitest'
import type { AssuranceLevel, EidLevel, Identification } from './identification.ts'
import { asIdentified, mayVouch } from './may-vouch.ts'
import type { Instant } from '../time/instant.ts'

const moment = (text: string) => text as Instant
const now = moment('2026-02-10T09:00:00.000Z')
const eid = (level: EidLevel, at: string): Identification => ({
  kind: 'eid',
  provider: 'Provlegitimation',
  level,
  name: 'Bo Ek',
  at: moment(at),
})

test.each<[string, Identification, AssuranceLevel, string | null]>([
  ['a confirmed e-mail', { kind: 'email' }, 'email', null],
  ['a confirmed e-mail', { kind: 'email' }, 'loa2', 'identification-too-low'],
  ['an e-identification', eid('loa2', '2025-01-01T00:00:00.000Z'), 'email', null],
  ['a lower level', eid('loa2', '2026-02-10T09:00:00.000Z'), 'loa3', 'identification-too-low'],
  ['the level itself', eid('loa3', '2026-02-10T08:45:00.000Z'), 'loa3', null],
  ['a higher level', eid('loa4', '2026-02-10T09:00:00.000Z'), 'loa3', null],
  ['more than 15 minutes ago', eid('loa3', '2026-02-10T08:44:59.999Z'), 'loa3', 'identification-too-old'],
  // The provider's clock is a little before ours.
  ['in a moment', eid('loa3', '2026-02-10T09:00:20.000Z'), 'loa3', null],
])('%s, %o, where %s is asked for: %s', (_what, identification, needed, refused) => {
  const judged = mayVouch(identification, { needed, now })
  expect(judged.ok ? null : judged.refusal).toEqual(refused === null ? null : { kind: refused, needed })
})

test('whoever has an e-identification vouches by its name, whatever they write themselves', () => {
  const person = { id: 'bo', name: 'Bosse', position: 'ekonomichef', email: 'bo@umea.example' }
  expect(asIdentified(person, eid('loa3', now)).name).toBe('Bo Ek')
  expect(asIdentified(person, { kind: 'email' }).name).toBe('Bosse')
})
