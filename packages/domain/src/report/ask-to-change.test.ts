import { expect, test } from 'vitest'
import { answerChange, askToChange, type Asking } from './ask-to-change.ts'
import { closed, contributor, everyState, inProgress, now, open, signatory } from './testing.ts'
import type { ReportState } from './state.ts'

const submitted: ReportState = { status: 'submitted', submission: 1, at: now }
const given: Asking = { id: 'r1', by: contributor, reason: ' Fel belopp för lokaler ', waiting: null, round: open }
const request = { id: 'r1', by: contributor, at: now, reason: 'Fel belopp för lokaler' }

test('a report that has been handed in may be asked for again, also after closing', () => {
  expect(askToChange(submitted, given)).toEqual({ ok: true, value: request })
  expect(askToChange(submitted, { ...given, round: closed }).ok).toBe(true)
})

test.each<[string, ReportState, Partial<Asking>, object]>([
  ['before it is handed in', inProgress, {}, { kind: 'not-now', action: 'askToChange', status: 'inProgress' }],
  ['without a reason', submitted, { reason: ' \n' }, { kind: 'reason-missing' }],
  [
    'while another waits for an answer',
    submitted,
    { by: signatory, waiting: request },
    { kind: 'already-asked', by: contributor.name, at: now },
  ],
  [
    'when the round is archived',
    submitted,
    { round: { ...closed, status: 'archived' } },
    { kind: 'round-closed', closedAt: closed.closedAt },
  ],
])('it may not %s', (_, state, change, refusal) => {
  expect(askToChange(state, { ...given, ...change })).toEqual({ ok: false, refusal })
})

test('only what is handed in and not yet approved can be asked for', () => {
  expect(everyState.filter((state) => askToChange(state, given).ok).map(({ status }) => status)).toEqual(['submitted'])
})

test('the request that waits is answered, once and with a reason', () => {
  expect(answerChange(request, { request: 'r1', reason: 'Ja' })).toEqual({ ok: true, value: request })
  expect(answerChange(request, { request: 'r1', reason: ' ' })).toEqual({ ok: false, refusal: { kind: 'reason-missing' } })
  for (const waiting of [null, { ...request, id: 'r2' }])
    expect(answerChange(waiting, { request: 'r1', reason: 'Ja' })).toEqual({ ok: false, refusal: { kind: 'change-already-answered' } })
})
