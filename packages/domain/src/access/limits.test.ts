import { describe, expect, test } from 'vitest'
import { instantOf } from '../time/days.ts'
import type { Instant } from '../time/instant.ts'
import { mayAskForCode } from './code.ts'
import { allowedAgainAt, countedSince } from './hourly.ts'
import type { AccessLink } from './link.ts'
import { isLinkDue } from './renewal.ts'
import { mayAskAgain } from './asking.ts'
import { isHandedOn, mayShare } from './share.ts'

const START = Date.parse('2026-01-20T09:00:00.000Z')
const minute = (after: number): Instant => instantOf(START + after * 60_000)
const minutes = (count: number): readonly Instant[] => Array.from({ length: count }, (_, index) => minute(index))

const link = (purpose: AccessLink['purpose']): AccessLink => ({
  id: purpose,
  report: 'r',
  purpose,
  email: null,
  givenBy: null,
  vouchesFor: null,
  expiresAt: minute(9999),
  revokedAt: null,
})

describe('an hourly limit', () => {
  test.each([
    [0, null],
    [2, null],
    [3, minute(60)],
    // Of five, two leave the hour before one more is allowed.
    [5, minute(62)],
  ])('of three, after %i, is open again at %s', (count, at) => {
    expect(allowedAgainAt(minutes(count), 3)).toBe(at)
  })

  test('counts what happened in the last hour', () => {
    expect(countedSince(minute(60))).toBe(minute(0))
  })
})

describe('codes', () => {
  const asked = (count: number, email: (index: number) => string) =>
    minutes(count).map((createdAt, index) => ({ createdAt, email: email(index) }))

  test('are few to one address', () => {
    const five = asked(5, () => 'a@b.example')
    expect(mayAskForCode(five, { email: 'a@b.example' })).toMatchObject({ refusal: { kind: 'too-many-codes', retryAt: minute(60) } })
    expect(mayAskForCode(five, { email: 'c@b.example' }).ok).toBe(true)
  })

  test('are not without end for one report', () => {
    const many = asked(40, (index) => `${index}@b.example`)
    expect(mayAskForCode(many, { email: 'ny@b.example' })).toMatchObject({ refusal: { kind: 'too-many-codes', retryAt: minute(60) } })
  })
})

describe('the case is handed on', () => {
  test.each([
    ['the organisation’s link', ['registry'], 'registry', true],
    ['a colleague’s link', ['registry'], 'contributor', true],
    ['nothing but a link to certify', ['registry', 'certifier'], 'certifier', false],
    ['a link to sign, by somebody who fills in as well', ['registry', 'contributor'], 'signatory', true],
  ] as const)('with %s: %j', (_what, roles, purpose, ok) => {
    expect(mayShare({ roles, links: [link(purpose)], wish: null, shared: [] }).ok).toBe(ok)
  })

  test.each(['waiting', 'turnedAway', 'removed'] as const)('by nobody whose wish to join is %s', (wish) => {
    expect(mayShare({ roles: ['registry'], links: [link('registry')], wish, shared: [] }).ok).toBe(false)
  })

  test('twenty times an hour', () => {
    const sharing = { roles: ['registry'], links: [link('registry')], wish: null } as const
    expect(mayShare({ ...sharing, shared: minutes(19) }).ok).toBe(true)
    expect(mayShare({ ...sharing, shared: minutes(20) })).toEqual({ ok: false, refusal: { kind: 'too-many-shared', retryAt: minute(60) } })
  })
})

describe('a lost link', () => {
  test('is asked for twenty times an hour from one place', () => {
    expect(mayAskAgain('lostLink', minutes(19)).ok).toBe(true)
    expect(mayAskAgain('lostLink', minutes(20))).toEqual({
      ok: false,
      refusal: { kind: 'too-many-asked', what: 'lostLink', retryAt: minute(60) },
    })
  })

  test('is mailed three times an hour for one report', () => {
    expect(isLinkDue(minutes(2))).toBe(true)
    expect(isLinkDue(minutes(3))).toBe(false)
  })
})

test.each([
  ['by which the case was handed on', 'contributor', null, true],
  ['that is withdrawn already', 'contributor', minute(0), false],
  ['of the registry', 'registry', null, false],
  ['of the one who certifies', 'certifier', null, false],
] as const)('a link %s can be sent again or withdrawn: %4$s', (_which, purpose, revokedAt, can) => {
  expect(isHandedOn({ purpose, revokedAt })).toBe(can)
})
