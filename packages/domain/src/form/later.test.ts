import { expect, test } from 'vitest'
import { context, questionnaire, text } from '../testing/build.ts'
import type { CalendarDate } from '../time/instant.ts'
import { acceptsPath } from './accepts.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { open } from './open.ts'
import type { Answers } from './value.ts'

// Written as days are.
const TODAY = '2026-01-20' as CalendarDate

const asked = questionnaire([
  { kind: 'file', key: 'huvudbok', label: text('Huvudbok'), types: ['pdf'], required: true, mayComeLater: true },
  { kind: 'file', key: 'ovrigt', label: text('Övrigt'), types: ['pdf'] },
])
const form = compile(asked)
const opened = (answers: Answers, today: CalendarDate | null = TODAY) => open(form, { context: context(), answers, today })

test('what may come later is answered by the day on which it does', () => {
  const live = opened({})
  expect(live.problems()).toMatchObject([{ path: 'huvudbok', cause: { kind: 'required' } }])
  expect(live.answer('huvudbok:later', '2026-03-15')).toEqual(expect.arrayContaining(['huvudbok', 'huvudbok:later']))
  expect(live.problems()).toEqual([])
  expect(live.section('avsnitt')).toMatchObject({ answered: 1, toAnswer: 1, status: 'done' })
  expect(live.result()).toEqual({ 'huvudbok:later': '2026-03-15' })
  live.answer('huvudbok:later', null)
  expect(live.problems()).toMatchObject([{ path: 'huvudbok', cause: { kind: 'required' } }])
})

test('some files may be there, and others come later', () => {
  const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: 'x' }
  const answers = { huvudbok: [file], 'huvudbok:later': '2026-03-15' }
  expect(opened(answers).problems()).toEqual([])
  expect(opened(answers).result()).toEqual(answers)
})

test.each([
  ['a day that has passed', '2026-01-19', { kind: 'belowLeast', least: '2026-01-20' }],
  ['a day more than a year away', '2027-01-22', { kind: 'aboveMost', most: '2027-01-21' }],
  ['what is no day', { unreadable: 'i vår' }, { kind: 'notADate', given: 'i vår' }],
  ['a day that does not exist', '2026-02-30', { kind: 'notADate', given: '2026-02-30' }],
  ['something else than a day', true, { kind: 'wrongKind' }],
])('%s is no promise', (_, later, cause) => {
  const { problems, answered } = evaluate(form, { context: context(), answers: { 'huvudbok:later': later }, today: TODAY })
  expect(problems).toMatchObject([
    { path: 'huvudbok', cause: { kind: 'required' } },
    { path: 'huvudbok:later', severity: 'error', cause },
  ])
  expect(answered).toBe(0)
})

test('today and the same day next year can be promised', () => {
  for (const day of ['2026-01-20', '2027-01-20']) expect(opened({ 'huvudbok:later': day }).problems()).toEqual([])
})

test('what was handed in is read again for ever, whatever day it has become', () => {
  expect(opened({ 'huvudbok:later': '2026-03-15' }, null).problems()).toEqual([])
})

test('only a question that says so takes a day', () => {
  expect(acceptsPath(form, 'huvudbok:later')).toBe(true)
  expect(acceptsPath(form, 'ovrigt:later')).toBe(false)
})
