import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { acceptsPath } from '../form/accepts.ts'
import { evaluate } from '../form/evaluate.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { randomEdits } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { replaces, type InvalidationReason } from './answer-schema.ts'
import { applyEdit } from './edit.ts'
import { randomEdit } from '../testing/random-design-edit.ts'

const words: Question = { kind: 'text', key: 'ord', label: text('Ord'), maxLength: 100 }
const amount: Question = { kind: 'amount', key: 'kr', label: text('Kr'), most: formula('100') }
const number: Question = { kind: 'number', key: 'antal', label: text('Antal'), unit: text('st') }
const several: Question = {
  kind: 'choices',
  key: 'val',
  label: text('Val'),
  choices: [
    { key: 'a', label: text('A') },
    { key: 'b', label: text('B'), other: true },
  ],
}
const fixed: Question = {
  kind: 'table',
  key: 'tabell',
  label: text('T'),
  columns: [words, { ...amount, key: 'belopp' }],
  rows: {
    fixed: [
      { key: 'r', label: text('R') },
      { key: 's', label: text('S') },
    ],
  },
}
const added: Question = { ...fixed, rows: { added: { name: text('rad'), most: 5 } } }
const agreed: Question = { kind: 'declaration', key: 'lova', label: text('Lova'), statement: text('Jag lovar') }
const files: Question = { kind: 'file', key: 'fil', label: text('Fil'), types: ['pdf', 'word'] }

function replaced(before: Question, after: readonly Question[]) {
  return replaces(questionnaire([before]), questionnaire(after))
}

describe('may replace the version under begun reports', () => {
  test.each<[string, Question, readonly Question[], 'texts' | 'more']>([
    ['a corrected label', words, [{ ...words, label: text('Ordet') }], 'texts'],
    ['a help text added', words, [{ ...words, help: text('Så här') }], 'texts'],
    ['a corrected choice', several, [{ ...several, choices: several.choices.map((one) => ({ ...one, label: text('X') })) }], 'texts'],
    ['a question added', words, [words, amount], 'more'],
    ['a choice added', several, [{ ...several, choices: [...several.choices, { key: 'c', label: text('C') }] }], 'more'],
    ['a longer text', words, [{ ...words, maxLength: 200 }], 'more'],
    ['a higher limit', amount, [{ ...amount, most: formula('200') }], 'more'],
    ['a check added', words, [{ ...words, checks: [{ key: 'k', severity: 'error', assert: formula('SANT'), message: text('') }] }], 'more'],
    ['another order', words, [amount, words], 'more'],
  ])('%s', (_, before, after, expected) => {
    expect(replaced(before, after)).toEqual({ ok: true, value: expected })
  })
})

describe('may not replace the version under begun reports', () => {
  test.each<[string, Question, readonly Question[], InvalidationReason]>([
    ['a question removed', words, [amount], 'removed'],
    ['another kind', words, [{ ...amount, key: 'ord' }], 'kindChanged'],
    ['a choice removed', several, [{ ...several, choices: several.choices.slice(1) }], 'removed'],
    [
      'a choice that no longer goes with others',
      several,
      [{ ...several, choices: several.choices.map((one) => (one.key === 'a' ? { ...one, exclusive: true as const } : one)) }],
      'narrowed',
    ],
    [
      '“annat” that no longer asks what',
      several,
      [{ ...several, choices: several.choices.map(({ key, label }) => ({ key, label })) }],
      'narrowed',
    ],
    ['fewer choices at most', several, [{ ...several, most: 1 }], 'narrowed'],
    ['choices at most that nobody knows', several, [{ ...several, most: formula('utbetalning.belopp') }], 'narrowed'],
    [
      'rows at least that nobody knows',
      added,
      [{ ...added, rows: { added: { name: text('rad'), least: formula('bidrag.ar') } } }],
      'narrowed',
    ],
    ['a shorter text', words, [{ ...words, maxLength: 50 }], 'narrowed'],
    ['a length that nobody knows', words, [{ ...words, maxLength: formula('bidrag.ar') }], 'narrowed'],
    ['files at most that nobody knows', files, [{ ...files, most: formula('bidrag.ar') }], 'narrowed'],
    ['a pattern', words, [{ ...words, pattern: { regex: 'a', message: text('') } }], 'narrowed'],
    ['a lower limit', amount, [{ ...amount, most: formula('50') }], 'narrowed'],
    ['a limit that nobody knows', amount, [{ ...amount, most: formula('utbetalning.belopp') }], 'narrowed'],
    ['a floor', number, [{ ...number, least: formula('5') }], 'narrowed'],
    ['another unit', number, [{ ...number, unit: text('kg') }], 'meaningChanged'],
    ['another statement', agreed, [{ ...agreed, statement: text('Jag svär') }], 'meaningChanged'],
    ['a column removed', fixed, [{ ...fixed, columns: fixed.columns.slice(1) }], 'removed'],
    ['a column of another kind', fixed, [{ ...fixed, columns: [words, { ...words, key: 'belopp' }] }], 'kindChanged'],
    ['a row removed', fixed, [{ ...fixed, rows: { fixed: [{ key: 'r', label: text('R') }] } }], 'removed'],
    ['rows that are added instead', fixed, [added], 'kindChanged'],
    ['fewer rows at most', added, [{ ...added, rows: { added: { name: text('rad'), most: 4 } } }], 'narrowed'],
    ['fewer kinds of file', files, [{ ...files, types: ['pdf'] }], 'narrowed'],
    ['an answer read from what is known', words, [{ ...words, prefill: { from: 'mottagare.namn', locked: true } }], 'locked'],
  ])('%s', (_, before, after, reason) => {
    expect(replaced(before, after)).toMatchObject({ ok: false, refusal: [{ reason }] })
  })

  test('other words to sign, and what depends on a removed question is told', () => {
    const before = questionnaire([words, { ...number, relevance: formula('BESVARAD(ord)') }])
    const signOff = { ...before.signOff, certification: { correct: text('Rätt'), notCorrect: text('') } }
    expect(replaces(before, { ...questionnaire([number]), signOff })).toMatchObject({
      refusal: [
        { place: { kind: 'question', key: 'ord' }, reason: 'removed', dependants: [{ question: 'antal', of: 'relevance' }] },
        { place: { kind: 'questionnaire' }, reason: 'meaningChanged' },
      ],
    })
  })
})

test(
  'whatever replaces a version keeps a place for every answer, and a text leaves the whole evaluation as it was',
  { timeout: 600_000 },
  () => {
    const cases = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdit(asked), randomEdits(asked)))
    fc.assert(
      fc.property(cases, ([asked, edit, given]) => {
        const edited = applyEdit(asked, edit)
        if (!edited.ok) return
        const later = edited.value.draft
        const verdict = replaces(asked, later)
        if (!verdict.ok) return
        const answers = Object.fromEntries(given.map(({ path, value }) => [path, value]))
        const before = compile(asked)
        const after = compiled(later)
        if (after === null) return
        const lost = Object.keys(answers).filter((path) => /^[^:]+$/.test(path) && acceptsPath(before, path) && !acceptsPath(after, path))
        expect(lost).toEqual([])
        if (verdict.value !== 'texts') return
        const read = { context: context(), answers }
        expect(evaluate(after, read).result).toEqual(evaluate(before, read).result)
      }),
      runs(100),
    )
  },
)

function compiled(given: Parameters<typeof compile>[0]) {
  try {
    return compile(given)
  } catch {
    return null
  }
}
