import { expect, test } from 'vitest'
import { requestSupplement, type RequestingSupplement } from './request-supplement.ts'
import { closed, day, everyState, now, open } from './testing.ts'
import type { ReportState } from './state.ts'

const submitted: ReportState = { status: 'submitted', submission: 2, at: now }
const given: RequestingSupplement = {
  sections: ['verksamhet', 'ekonomi', 'ekonomi'],
  reason: ' Summan saknas ',
  wishedBy: 'authority',
  dueOn: day('2026-03-02'),
  known: ['ekonomi', 'verksamhet', 'kontakt'],
  round: open,
}

test('a supplement opens the named sections, in the order of the questionnaire, also after closing', () => {
  for (const round of [open, closed])
    expect(requestSupplement(submitted, { ...given, round })).toEqual({
      ok: true,
      value: {
        status: 'supplementRequested',
        supplement: {
          submission: 2,
          wishedBy: 'authority',
          sections: ['ekonomi', 'verksamhet'],
          reason: 'Summan saknas',
          dueOn: '2026-03-02',
        },
        sentBack: null,
      },
    })
})

test.each<[string, Partial<RequestingSupplement>, object]>([
  ['without a reason', { reason: ' ' }, { kind: 'reason-missing' }],
  ['of no section', { sections: [] }, { kind: 'no-sections' }],
  ['of a section that there is not', { sections: ['ekonomi', 'annat'] }, { kind: 'unknown-section', section: 'annat' }],
  ['until a day that has passed', { dueOn: day('2026-02-09') }, { kind: 'due-has-passed', today: '2026-02-10' }],
  ['until a Saturday', { dueOn: day('2026-02-28') }, { kind: 'due-on-a-day-off', nextWorkingDay: '2026-03-02' }],
  ['in a round that is archived', { round: { ...closed, status: 'archived' } }, { kind: 'round-closed', closedAt: closed.closedAt }],
])('a supplement is refused %s', (_, change, refusal) => {
  expect(requestSupplement(submitted, { ...given, ...change })).toEqual({ ok: false, refusal })
})

test('only what is handed in and not yet approved can be supplemented', () => {
  expect(everyState.filter((state) => requestSupplement(state, given).ok).map(({ status }) => status)).toEqual(['submitted'])
})
