import { describe, expect, test } from 'vitest'
import { questionnaire, text } from '../testing/build.ts'
import { promisedFiles, standingOfPromise, takePromised, type CameLater, type Promising } from './promised-files.ts'
import { awaitingCertification, closed, day, everyState, moment, open, supplementRequested } from './testing.ts'
import { allows } from './transitions.ts'

const asked = questionnaire([
  { kind: 'file', key: 'huvudbok', label: text('Huvudbok'), types: ['pdf'], mayComeLater: true },
  { kind: 'file', key: 'protokoll', label: text('Protokoll'), types: ['pdf'], mayComeLater: true },
  { kind: 'text', key: 'kommentar', label: text('Kommentar') },
])
const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: 'x' }
const DUE = day('2026-03-15')
const ANSWERS = { huvudbok: [file], 'huvudbok:later': DUE, kommentar: 'Filen kommer' }
const submitted = { status: 'submitted', submission: 1, at: moment('2026-02-10T09:00:00.000Z') } as const
const given: Promising = { questionnaire: asked, answers: ANSWERS, path: 'huvudbok', came: 0, most: 20, round: open }

test('a submission promises the files that its answers give a day for, and no others', () => {
  expect(promisedFiles(asked, ANSWERS)).toMatchObject([{ question: { key: 'huvudbok' }, dueOn: DUE }])
  expect(promisedFiles(asked, { 'huvudbok:later': { unreadable: 'i vår' }, 'kommentar:later': DUE })).toEqual([])
})

describe('a promised file', () => {
  test.each(everyState.map((state) => [state.status, state] as const))(
    'is taken of a report that is %s as its status allows',
    (_, state) => {
      const taken = takePromised(state, given)
      if (allows(state.status, 'sendPromised')) expect(taken).toMatchObject({ ok: true, value: { dueOn: DUE } })
      else expect(taken).toMatchObject({ ok: false, refusal: { kind: 'not-now', action: 'sendPromised' } })
    },
  )

  test('is taken after the round has closed, but not once it is archived', () => {
    expect(takePromised(submitted, { ...given, round: closed }).ok).toBe(true)
    const archived = { ...closed, status: 'archived' } as const
    expect(takePromised(submitted, { ...given, round: archived })).toMatchObject({ refusal: { kind: 'round-closed' } })
  })

  test.each(['protokoll', 'kommentar', 'finns_inte'])('is not taken where none was promised: %s', (path) => {
    for (const state of [submitted, supplementRequested, awaitingCertification])
      expect(takePromised(state, { ...given, path })).toEqual({ ok: false, refusal: { kind: 'files-not-promised', path } })
  })

  test('counts with those that were handed in', () => {
    expect(takePromised(submitted, { ...given, most: 2, came: 0 }).ok).toBe(true)
    const refusal = { kind: 'files-too-many', most: 2 }
    expect(takePromised(submitted, { ...given, most: 2, came: 1 })).toEqual({ ok: false, refusal })
  })
})

describe('a promise', () => {
  const came = (at: string, promisedFor = DUE): CameLater => ({ promisedFor, at: moment(at) })

  test.each<[string, readonly CameLater[], string, string]>([
    ['waits on its last day', [], '2026-03-15', 'waiting'],
    ['is overdue the day after', [], '2026-03-16', 'overdue'],
    ['is kept by a file that came', [came('2026-03-01T09:00:00.000Z')], '2026-04-01', 'kept'],
    ['is kept until midnight in Sweden', [came('2026-03-15T22:59:59.999Z')], '2026-04-01', 'kept'],
    ['is kept late by a file that came after', [came('2026-03-15T23:00:00.000Z')], '2026-04-01', 'keptLate'],
    ['is kept by the first of several', [came('2026-03-20T09:00:00.000Z'), came('2026-03-02T09:00:00.000Z')], '2026-04-01', 'kept'],
    ['of another day is another promise', [came('2026-03-01T09:00:00.000Z', day('2026-03-02'))], '2026-03-16', 'overdue'],
  ])('%s', (_, files, today, standing) => {
    expect(standingOfPromise(DUE, files, day(today))).toBe(standing)
  })
})
