import { expect, test } from 'vitest'
import { recall } from './recall.ts'
import { sendBack } from './send-back.ts'
import { awaitingCertification, awaitingSignature, certifier, contributor, everyState, now, signatory, supplement } from './testing.ts'

test.each([
  [awaitingCertification, certifier, 'certifier'],
  [awaitingSignature, signatory, 'signatory'],
])('a report that is $status is sent back by the one whose turn it is, with a reason', (state, by, as) => {
  expect(sendBack(state, { by, reason: ' Lönerna saknas ', now })).toEqual({
    ok: true,
    value: { status: 'inProgress', sentBack: { by, as, at: now, reason: 'Lönerna saknas' } },
  })
})

test.each([
  [awaitingCertification, signatory, 'not-the-certifier'],
  [awaitingSignature, certifier, 'not-the-signatory'],
  [awaitingSignature, contributor, 'not-the-signatory'],
])('nobody else may send back a report that is $status', (state, by, kind) => {
  expect(sendBack(state, { by, reason: 'Nej', now })).toEqual({ ok: false, refusal: { kind } })
})

test('sending back takes a reason', () => {
  expect(sendBack(awaitingSignature, { by: signatory, reason: ' \n', now })).toEqual({ ok: false, refusal: { kind: 'reason-missing' } })
})

test('a supplement that is sent back unlocks its sections again, not the whole report', () => {
  const sent = sendBack({ ...awaitingSignature, supplement }, { by: signatory, reason: 'Fel år', now })
  expect(sent).toMatchObject({ value: { status: 'supplementRequested', supplement, sentBack: { reason: 'Fel år' } } })
})

test('a report may be taken back until it is signed, and no longer', () => {
  const recalled = everyState.filter((state) => recall(state).ok).map(({ status }) => status)
  expect(recalled).toEqual(['awaitingCertification', 'awaitingSignature'])
})

test('taking a report back drops the certification, since the answers may change', () => {
  expect(recall(awaitingSignature)).toEqual({ ok: true, value: { status: 'inProgress', sentBack: null } })
  expect(recall({ ...awaitingSignature, supplement })).toEqual({
    ok: true,
    value: { status: 'supplementRequested', supplement, sentBack: null },
  })
})
