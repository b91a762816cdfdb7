import { describe, expect, test } from 'vitest'
import { canEdit, canEditSection, save } from './save.ts'
import { awaitingCertification, awaitingSignature, closed, day, everyState, inProgress, open, supplementRequested } from './testing.ts'

describe('saving an answer', () => {
  test('begins a report that was not started', () => {
    expect(save({ status: 'notStarted' }, open)).toEqual({ ok: true, value: { status: 'inProgress', sentBack: null } })
  })

  test('leaves a report in progress as it is, with the reason it was sent back for', () => {
    expect(save(inProgress, open)).toEqual({ ok: true, value: inProgress })
  })

  test.each([awaitingCertification, awaitingSignature])('is refused once the report is $status', (state) => {
    expect(save(state, open)).toEqual({ ok: false, refusal: { kind: 'not-editable', status: state.status } })
  })

  test('is refused after the round has closed, with the time it closed', () => {
    expect(save(inProgress, closed)).toEqual({ ok: false, refusal: { kind: 'round-closed', closedAt: closed.closedAt } })
  })

  test('goes on after closing for a recipient whose extension has not passed, to the end of that day in Sweden', () => {
    const extended = { ...closed, extendedTo: day('2026-03-15') }
    expect(canEdit(inProgress, { ...extended, now: '2026-03-15T22:59:59.999Z' as typeof closed.now })).toBe(true)
    expect(canEdit(inProgress, { ...extended, now: '2026-03-15T23:00:00.000Z' as typeof closed.now })).toBe(false)
  })

  test('goes on after closing for a report that was asked for a supplement', () => {
    expect(canEdit(supplementRequested, closed)).toBe(true)
  })

  test.each(['draft', 'scheduled'] as const)('is refused while the round is %s', (status) => {
    expect(save({ status: 'notStarted' }, { ...open, status })).toEqual({ ok: false, refusal: { kind: 'round-not-open', status } })
  })

  test('is refused for everyone when the round is archived', () => {
    expect(everyState.some((state) => canEdit(state, { ...closed, status: 'archived' }))).toBe(false)
  })
})

test('a request for a supplement unlocks only the sections it names', () => {
  expect(canEditSection(supplementRequested, open, 'ekonomi')).toBe(true)
  expect(canEditSection(supplementRequested, open, 'samverkan')).toBe(false)
  expect(canEditSection(inProgress, open, 'samverkan')).toBe(true)
})
