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
  supplement,
  usual,
} from './testing.ts'
import { CONTEXT, type FormContext } from '../form/context.ts'
import type { Problem } from '../form/problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

const questionnaire: Questionnaire = {
  schemaVersion: 1,
  key: 'liten',
  title: { sv: 'Liten' },
  introduction: { sv: '' },
  sections: [
    {
      key: 'om',
      title: { sv: 'Om' },
      questions: [{ kind: 'text', key: 'dnr', label: { sv: 'Ert diarienummer' }, role: 'recipient.diarienummer' }],
    },
  ],
  signOff: {
    certification: { correct: { sv: 'Korrekt' }, notCorrect: { sv: 'Inte korrekt' } },
    signature: { statement: { sv: 'Jag intygar' }, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
  },
}

// Every name with nothing known about it.
const context = Object.fromEntries(Object.keys(CONTEXT).map((name) => [name, null])) as FormContext

const given: Submitting = {
  id: '019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3',
  by: signatory,
  ground: 'delegation',
  groundReference: ' SN 2025-12-01 § 7 ',
  problems: [],
  questionnaire,
  facts: {
    number: 1,
    replaces: null,
    authority: { name: 'Socialstyrelsen', organisationsnummer: '202100-0555' },
    grant: { name: 'Bidraget', year: 2025, diarienummer: 'X' },
    round: { name: 'Omgången', dueOn: day('2026-02-27') },
    recipient: { name: 'Umeå kommun', organisationsnummer: '212000-2627', kommunkod: '2480', lan: 'Västerbottens län' },
    questionnaire: { key: 'liten', version: 1, sha256: 'a' },
    context,
    answers: { dnr: ' SN-2026/17 ' },
  },
  signOff: usual,
  round: open,
}

describe('signing', () => {
  test('hands the report in and freezes what was handed in', () => {
    const submitted = submit(awaitingSignature, given)
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        state: { status: 'submitted', submission: 1, at: now },
        document: {
          ...given.facts,
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
    expect(submit(awaitingSignature, { ...given, round: { ...open, extendedTo, now: moment(at) } })).toMatchObject({
      value: { document: { late } },
    })
  })

  test('a supplement may be handed in after closing, as the next submission', () => {
    const again = submit(
      { ...awaitingSignature, supplement },
      { ...given, round: closed, facts: { ...given.facts, number: 2, replaces: 'A' } },
    )
    expect(again).toMatchObject({
      value: { state: { status: 'submitted', submission: 2 }, document: { number: 2, replaces: 'A', late: false } },
    })
  })

  test('a report without a diarienummer of its own is handed in without one', () => {
    expect(submit(awaitingSignature, { ...given, facts: { ...given.facts, answers: {} } })).toMatchObject({
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
    expect(submit(awaitingSignature, { ...given, ...change })).toEqual({ ok: false, refusal })
  })

  test('a second time, with the submission that is there', () => {
    expect(submit({ status: 'submitted', submission: 1, at: now }, given)).toEqual({
      ok: false,
      refusal: { kind: 'already-submitted', submission: 1 },
    })
  })

  test('in every other status', () => {
    expect(everyState.filter((state) => submit(state, given).ok).map(({ status }) => status)).toEqual(['awaitingSignature'])
  })
})
