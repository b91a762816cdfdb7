import { describe, expect, test } from 'vitest'
import { readReceiptNumber } from './receipt-number.ts'
import { submit, type Submitting } from './submit.ts'
import {
  awaitingSignature,
  certifier,
  closed,
  contributor,
  day,
  everyState,
  moment,
  now,
  open,
  signatory,
  submitting,
  supplement,
} from './testing.ts'
import type { Problem } from '../form/problem.ts'

describe('signing', () => {
  test('hands the report in and freezes what was handed in', () => {
    const submitted = submit(awaitingSignature, submitting)
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        state: { status: 'submitted', submission: 1, at: now },
        document: {
          ...submitting.facts,
          schemaVersion: 1,
          recipientDiarienummer: 'SN-2026/17',
          handover: awaitingSignature.handover,
          certification: awaitingSignature.certification,
          signature: { by: signatory, at: now, ground: 'delegation', groundReference: 'SN 2025-12-01 § 7' },
          submittedAt: now,
          late: false,
        },
      },
    })
    expect(submitted.ok && readReceiptNumber(submitted.value.document.receiptNumber)).toBeTruthy()
  })

  test.each([
    ['2026-02-27T22:59:59.999Z', null, false],
    ['2026-02-27T23:00:00.000Z', null, true],
    ['2026-03-02T12:00:00.000Z', day('2026-03-15'), false],
  ])('at %s with an extension to %s is late: %s', (at, extendedTo, late) => {
    expect(submit(awaitingSignature, { ...submitting, round: { ...open, extendedTo, now: moment(at) } })).toMatchObject({
      value: { document: { late } },
    })
  })

  test('a supplement may be handed in after closing, as the next submission', () => {
    const again = submit(
      { ...awaitingSignature, supplement },
      { ...submitting, round: closed, facts: { ...submitting.facts, number: 2, replaces: 'A' } },
    )
    expect(again).toMatchObject({
      value: { state: { status: 'submitted', submission: 2 }, document: { number: 2, replaces: 'A', late: false } },
    })
  })

  test('a report without a diarienummer of its own is handed in without one', () => {
    expect(submit(awaitingSignature, { ...submitting, facts: { ...submitting.facts, answers: {} } })).toMatchObject({
      value: { document: { recipientDiarienummer: null } },
    })
  })
})

describe('signing is refused', () => {
  const problem: Problem = { path: 'dnr', severity: 'error', cause: { kind: 'required' } }

  test.each<[string, Partial<Submitting>, object]>([
    ['to the certifier', { by: certifier }, { kind: 'not-the-signatory' }],
    ['to a contributor', { by: contributor }, { kind: 'not-the-signatory' }],
    ['to the certifier under the address of the signatory', { by: { ...certifier, email: signatory.email } }, { kind: 'same-person' }],
    ['on a ground that the questionnaire does not name', { ground: 'vana' }, { kind: 'unknown-ground', ground: 'vana' }],
    ['while a problem stops it', { problems: [problem] }, { kind: 'incomplete', problems: [problem] }],
    ['after the round has closed', { round: closed }, { kind: 'round-closed', closedAt: closed.closedAt }],
  ])('%s', (_, change, refusal) => {
    expect(submit(awaitingSignature, { ...submitting, ...change })).toEqual({ ok: false, refusal })
  })

  test.each(['submitted', 'approved', 'closed'] as const)('a second time when it is %s, with the submission that is there', (status) => {
    expect(submit({ status, submission: 1, at: now }, submitting)).toEqual({
      ok: false,
      refusal: { kind: 'already-submitted', submission: 1 },
    })
  })

  test('in every other status', () => {
    expect(everyState.filter((state) => submit(state, submitting).ok).map(({ status }) => status)).toEqual(['awaitingSignature'])
  })
})
