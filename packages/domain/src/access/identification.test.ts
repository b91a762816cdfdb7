import { expect, test } from 'vitest'
import type { Instant } from '../time/instant.ts'
import { ASSURANCE_LEVELS, type EidLevel, type Identification, meets } from './identification.ts'

const eid = (level: EidLevel): Identification => ({
  kind: 'eid',
  provider: 'Provlegitimation',
  level,
  name: 'Bo Ek',
  at: '2026-01-20T09:00:00.000Z' as Instant,
})

test.each<[Identification, readonly string[]]>([
  [{ kind: 'email' }, ['email']],
  [eid('loa2'), ['email', 'loa2']],
  [eid('loa3'), ['email', 'loa2', 'loa3']],
  [eid('loa4'), ['email', 'loa2', 'loa3', 'loa4']],
])('%o meets %j and nothing above', (identification, met) => {
  expect(ASSURANCE_LEVELS.filter((level) => meets(identification, level))).toEqual(met)
})
