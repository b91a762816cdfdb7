import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { randomEdits } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { comparable } from './comparable.ts'
import { compile } from './compile.ts'
import { open } from './open.ts'
import type { Answers } from './value.ts'

const cost: Question = { kind: 'amount', key: 'kostnad', label: text('Kostnad') }
const status: Question = {
  kind: 'choice',
  key: 'status',
  label: text('Status'),
  choices: [
    { key: 'klar', label: text('Klar') },
    { key: 'annan', label: text('Annan'), other: true },
  ],
}
const rows = (...keys: readonly string[]) => ({ fixed: keys.map((key) => ({ key, label: text(key) })) })
const costs: Question = { kind: 'table', key: 'kostnader', label: text('Kostnader'), columns: [cost], rows: rows('lon', 'resor') }

function compared(now: Question, was: Question, answers: Answers): Answers {
  return comparable(questionnaire([now]), { questionnaire: questionnaire([was]), answers })
}

describe('an answer of an earlier year stands beside this year’s question', () => {
  test.each<[string, Question, Question, Answers]>([
    ['of the same key and kind', cost, cost, { kostnad: '100' }],
    ['whose words are others', { ...cost, label: text('Vad kostade det?') }, cost, { kostnad: '100' }],
    ['of a choice that is still there, with what it is', status, status, { status: 'annan', 'status:other': 'Pausad' }],
    ['in the row of a table', { ...costs, rows: rows('lokaler', 'lon') }, costs, { 'kostnader.lon.kostnad': '7' }],
    [
      'that is calculated',
      { kind: 'calculated', key: 's', label: text(''), shownAs: 'amount', formula: formula('1') },
      { kind: 'calculated', key: 's', label: text(''), shownAs: 'amount', formula: formula('2') },
      { s: '2' },
    ],
    [
      'of a span of days, part by part',
      { kind: 'period', key: 'tid', label: text('') },
      { kind: 'period', key: 'tid', label: text('') },
      { 'tid.from': '2024-01-01' },
    ],
  ])('%s', (_what, now, was, answers) => {
    expect(compared(now, was, answers)).toEqual(answers)
  })
})

describe('nothing stands beside', () => {
  const file = [{ id: 'f', name: 'a.pdf', type: 'pdf', bytes: 1, sha256: 'x' }]
  const same = (question: Question): [Question, Question] => [question, question]
  test.each<[string, [Question, Question], Answers]>([
    ['a question of another key', [cost, { ...cost, key: 'annan' }], { annan: '100' }],
    ['a question of another kind', [{ ...cost, kind: 'text' }, cost], { kostnad: '100' }],
    [
      'a number in another unit',
      [
        { kind: 'number', key: 'n', label: text(''), unit: text('timmar') },
        { kind: 'number', key: 'n', label: text(''), unit: text('personer') },
      ],
      { n: '4' },
    ],
    [
      'a choice that is gone',
      [{ ...status, choices: [{ key: 'klar', label: text('') }] }, status],
      { status: 'annan', 'status:other': 'Pausad' },
    ],
    [
      'several choices of which one is gone',
      [
        { ...status, kind: 'choices' },
        { ...status, kind: 'choices' },
      ],
      { status: ['klar', 'nedlagd'] },
    ],
    ['a row that is gone', [{ ...costs, rows: rows('lon') }, costs], { 'kostnader.resor.kostnad': '7' }],
    [
      'rows that the respondent adds',
      same({ ...costs, rows: { added: { name: text('rad') } } }),
      { 'kostnader.a': '1', 'kostnader.a.kostnad': '7' },
    ],
    ['a file', same({ kind: 'file', key: 'fil', label: text(''), types: ['pdf'] }), { fil: file }],
    ['a declaration', same({ kind: 'declaration', key: 'd', label: text(''), statement: text('') }), { d: true }],
    ['a person at work', same({ kind: 'contact', key: 'k', label: text('') }), { 'k.name': 'Anna Lind' }],
    ['what was not handed in', same(cost), {}],
  ])('%s', (_what, [now, was], answers) => {
    expect(compared(now, was, answers)).toEqual({})
  })

  test('what was said to a warning', () => {
    const commented: Question = {
      ...cost,
      checks: [{ key: 'k', severity: 'warning', assert: formula('kostnad < 1'), message: text(''), comment: true }],
    }
    expect(compared(commented, commented, { kostnad: '5', 'kostnad:comment': 'Ja' })).toEqual({ kostnad: '5' })
  })
})

test('all that stands beside can be answered again as it was, whatever was asked and handed in', () => {
  const years = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdits(asked), randomQuestionnaire()))
  fc.assert(
    fc.property(years, ([was, edits, now]) => {
      const then = open(compile(was), { context: context(), answers: {} })
      for (const { path, value } of edits) then.answer(path, value)
      const found = comparable(now, { questionnaire: was, answers: then.result() })
      const form = open(compile(now), { context: context(), answers: found })
      const given = form.answers()
      for (const [path, value] of Object.entries(given)) expect(found[path]).toEqual(value)
      expect(
        form.problems().filter(({ path, cause }) => path in found && (cause.kind === 'wrongKind' || cause.kind === 'unknownChoice')),
      ).toEqual([])
      for (const [path, value] of Object.entries(found)) expect(then.result()[path]).toEqual(value)
    }),
    runs(60),
  )
})
