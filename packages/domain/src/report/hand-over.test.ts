import { describe, expect, test } from 'vitest'
import { handOver, type HandingOver } from './hand-over.ts'
import {
  certifier,
  closed,
  contributor,
  day,
  everyState,
  inProgress,
  now,
  open,
  signatory,
  signatureOnly,
  supplement,
  supplementRequested,
  usual,
} from './testing.ts'
import type { Problem } from '../form/problem.ts'

const given: HandingOver = {
  by: contributor,
  certifier: { name: 'Bo Ek', email: certifier.email },
  signatory: { name: 'Cecilia Dahl', email: signatory.email },
  filledInBy: [],
  problems: [],
  signOff: usual,
  round: open,
}

const check = (severity: Problem['severity'], comment: 'none' | 'wanted' | 'given'): Problem => ({
  path: 'kostnader',
  severity,
  cause: { kind: 'check', check: 'summa', message: { sv: 'Stämmer summan?' }, comment },
})

describe('handing over', () => {
  test('locks the answers and asks the finance chief first', () => {
    const handover = { by: contributor, at: now, certifier: given.certifier, signatory: given.signatory }
    expect(handOver(inProgress, given)).toEqual({ ok: true, value: { status: 'awaitingCertification', handover, supplement: null } })
  })

  test('goes straight to the signatory where the round asks for a signature only', () => {
    const handed = handOver(inProgress, { ...given, certifier: null, signOff: signatureOnly })
    expect(handed).toMatchObject({ ok: true, value: { status: 'awaitingSignature', certification: null } })
  })

  test('keeps which supplement was asked for', () => {
    expect(handOver(supplementRequested, { ...given, round: closed })).toMatchObject({
      ok: true,
      value: { status: 'awaitingCertification', supplement },
    })
  })

  test('stores addresses in one spelling', () => {
    const handed = handOver(inProgress, { ...given, certifier: { name: ' Bo Ek ', email: ' Bo@Umea.Example ' } })
    expect(handed).toMatchObject({ value: { handover: { certifier: { name: 'Bo Ek', email: 'bo@umea.example' } } } })
  })
})

describe('handing over is refused', () => {
  test.each([
    ['an error', check('error', 'none')],
    ['a required answer that is missing', { path: 'a', severity: 'error', cause: { kind: 'required' } } satisfies Problem],
    ['a warning that wants a comment', check('warning', 'wanted')],
  ])('for %s, and the problem is listed', (_, problem) => {
    const problems = [check('notice', 'none'), problem, check('warning', 'given')]
    expect(handOver(inProgress, { ...given, problems })).toEqual({ ok: false, refusal: { kind: 'incomplete', problems: [problem] } })
  })

  test.each<[string, Partial<HandingOver>, object]>([
    ['without a certifier where the round asks for one', { certifier: null }, { kind: 'certifier-required' }],
    ['with a certifier where the round asks for none', { signOff: signatureOnly }, { kind: 'certifier-not-asked' }],
    ['to one person in both parts', { certifier: { name: 'C', email: 'CECILIA@umea.example' } }, { kind: 'same-person' }],
    [
      'to a certifier without a name',
      { certifier: { name: ' ', email: 'bo@umea.example' } },
      { kind: 'assignee-incomplete', who: 'certifier', lacks: 'name' },
    ],
    [
      'to a signatory without an address',
      { signatory: { name: 'C', email: 'cecilia' } },
      { kind: 'assignee-incomplete', who: 'signatory', lacks: 'email' },
    ],
    ['after the round has closed', { round: closed }, { kind: 'round-closed', closedAt: closed.closedAt }],
  ])('%s', (_, change, refusal) => {
    expect(handOver(inProgress, { ...given, ...change })).toEqual({ ok: false, refusal })
  })

  test('in every status that does not allow it', () => {
    const refused = everyState.filter((state) => !handOver(state, given).ok).map(({ status }) => status)
    expect(refused).toEqual(['awaitingCertification', 'awaitingSignature', 'submitted', 'approved', 'closed', 'cancelled'])
  })
})

test.each([
  ['has handed over', []],
  ['has given an answer', [contributor.email.toUpperCase()]],
])('a certifier who %s is refused where the round forbids it, and is nobody’s concern else', (_, filledInBy) => {
  const certifying = { ...given, by: filledInBy.length === 0 ? contributor : signatory, certifier: contributor, filledInBy }
  expect(handOver(inProgress, certifying).ok).toBe(true)
  expect(handOver(inProgress, { ...certifying, signOff: { ...usual, contributorMayCertify: false } })).toEqual({
    ok: false,
    refusal: { kind: 'certifier-filled-in' },
  })
})

test('handing over late is refused where the round takes nothing late', () => {
  const round = { ...open, acceptsLate: false, dueOn: day('2026-02-09') }
  expect(handOver(inProgress, { ...given, round })).toEqual({ ok: false, refusal: { kind: 'too-late', lastDay: '2026-02-09' } })
})

test('one person may certify and sign where the round says so', () => {
  const both = {
    ...given,
    certifier: given.signatory,
    signOff: { certification: true, samePersonAllowed: true, contributorMayCertify: true, identification: 'email' as const },
  }
  expect(handOver(inProgress, both).ok).toBe(true)
})
