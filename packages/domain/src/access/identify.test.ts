import { describe, expect, test } from 'vitest'
import type { EidIdentification } from './identification.ts'
import { identify, levelToAsk, type Identifying, type Known } from './identify.ts'
import type { AccessLink } from './link.ts'
import type { Person } from '../report/state.ts'
import type { Instant } from '../time/instant.ts'

const moment = (text: string) => text as Instant
const now = moment('2026-02-10T09:00:00.000Z')
const person = (id: string): Person => ({ id, name: id, position: null, email: `${id}@umea.example` })
const bo = person('bo')
const cecilia = person('cecilia')
const known = (who: Person, otherEid = false): Known => ({ person: who, otherEid })

const link = (purpose: AccessLink['purpose'], email: string | null): AccessLink => ({
  id: purpose,
  report: 'r',
  purpose,
  email,
  givenBy: null,
  vouchesFor: null,
  expiresAt: moment('2027-01-01T00:00:00.000Z'),
  revokedAt: null,
})
const registry = [link('registry', null)]
const toBo = [link('certifier', bo.email)]

const identification: EidIdentification = { kind: 'eid', provider: 'Provlegitimation', level: 'loa3', name: 'Bo Ek', at: now }
const given: Identifying = { identification, level: 'loa3', now, owner: null, email: null, ofAddress: null, self: null, links: registry }

describe('an e-identification tells who it is', () => {
  test.each<[string, Partial<Identifying>, object]>([
    ['somebody who has used it before', { owner: bo }, { kind: 'known', person: bo }],
    ['somebody new, with the address the provider vouches for', { email: 'ny@umea.example' }, { kind: 'new', email: 'ny@umea.example' }],
    ['somebody who has confirmed that address by a code', { email: bo.email, ofAddress: known(bo) }, { kind: 'known', person: bo }],
    ['somebody who has yet to confirm an address', {}, { kind: 'without-address' }],
    ['the one a certifier’s link was sent to', { owner: bo, links: toBo }, { kind: 'known', person: bo }],
    ['the same, however the address is capitalised', { email: 'Bo@Umea.example', links: toBo }, { kind: 'new', email: 'Bo@Umea.example' }],
    ['the one who steps up, for the first time', { self: known(bo), links: toBo }, { kind: 'known', person: bo }],
    ['the one who steps up, again', { self: known(bo, false), owner: bo, links: toBo }, { kind: 'known', person: bo }],
    ['the one who steps up, with a private address', { self: known(bo), email: 'bo@hemma.example' }, { kind: 'known', person: bo }],
  ])('%s', (_what, change, identified) => {
    expect(identify({ ...given, ...change })).toEqual({ ok: true, value: identified })
  })
})

describe('an e-identification is refused', () => {
  test.each<[string, Partial<Identifying>, object]>([
    ['at a lower level', { identification: { ...identification, level: 'loa2' } }, { kind: 'eid-too-low', needed: 'loa3' }],
    [
      'when it is an earlier one',
      { identification: { ...identification, at: moment('2026-02-10T08:00:00.000Z') } },
      { kind: 'eid-not-fresh' },
    ],
    ['to another than the one invited', { owner: cecilia, links: toBo }, { kind: 'eid-not-the-invited' }],
    ['to another new one than the one invited', { email: cecilia.email, links: toBo }, { kind: 'eid-not-the-invited' }],
    ['to another than the one who steps up', { self: known(bo), owner: cecilia }, { kind: 'eid-another-person' }],
    ['when the one who steps up has another', { self: known(bo, true) }, { kind: 'eid-another-person' }],
    ['when its address is another’s', { self: known(bo), email: cecilia.email, ofAddress: known(cecilia) }, { kind: 'eid-another-person' }],
    ['when its address has another', { email: bo.email, ofAddress: known(bo, true) }, { kind: 'eid-another-person' }],
  ])('%s', (_what, change, refusal) => {
    expect(identify({ ...given, ...change })).toEqual({ ok: false, refusal })
  })
})

test.each([
  ['loa3', true, 'loa3'],
  ['loa3', false, 'loa2'],
  ['email', true, 'loa2'],
] as const)('where the round asks for %s, one of whom it is %s that they vouch is asked for %s', (level, vouches, asked) => {
  expect(levelToAsk({ identification: level }, { vouches })).toBe(asked)
})
