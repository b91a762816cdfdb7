import { describe, expect, test } from 'vitest'
import { withExpressions } from '../design/references.ts'
import { WHOLE } from '../questionnaire/design-problem.ts'
import { checkAt } from '../questionnaire/setting.ts'
import { dependantsOf } from '../questionnaire/dependants.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { compile } from './compile.ts'
import { open } from './open.ts'

const count: Question = { kind: 'number', key: 'antal', label: text('Antal'), decimals: 1, least: formula('-10') }
const choices: Question = {
  kind: 'choices',
  key: 'val',
  label: text('Val'),
  choices: [
    { key: 'a', label: text('A') },
    { key: 'b', label: text('B') },
    { key: 'inget', label: text('Inget'), exclusive: true },
  ],
}
const rows = { name: text('insats') }
const table: Question = { kind: 'table', key: 'insatser', label: text(''), columns: [{ ...count, key: 'n' }], rows: { added: rows } }

function opened(questions: readonly Question[]) {
  const read = readQuestionnaire(questionnaire(questions))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return open(compile(read.value), { context: context(), answers: {} })
}

describe('how many choices or rows there may be can hang on an answer', () => {
  test.each<[string, readonly string[], readonly object[]]>([
    ['1', ['a', 'b'], [{ kind: 'tooManyChoices', most: 1 }]],
    ['1.5', ['a', 'b'], [{ kind: 'tooManyChoices', most: 1 }]],
    ['2', ['a', 'b'], []],
    ['-1', ['a'], [{ kind: 'tooManyChoices', most: -1 }]],
    ['-1', ['inget'], []],
  ])('with %s at most, %j', (most, given, causes) => {
    const form = opened([count, { ...choices, most: formula('antal') }])
    form.answer('val', given)
    expect(form.problems()).toEqual([])
    expect(form.answer('antal', most)).toEqual(causes.length === 0 ? ['antal'] : ['antal', 'val'])
    expect(form.read('val').problems.map(({ cause }) => cause)).toEqual(causes)
  })

  test('one and a half at least are two', () => {
    const form = opened([count, { ...choices, least: formula('antal') }])
    form.answer('val', ['a'])
    form.answer('antal', '1.5')
    expect(form.read('val').problems).toMatchObject([{ cause: { kind: 'tooFewChoices', least: 2 } }])
  })

  test('of rows as well, told at the table', () => {
    const form = opened([count, { ...table, rows: { added: { ...rows, least: formula('antal'), most: formula('antal + 1') } } }])
    form.answer('antal', '1')
    expect(form.problems()).toMatchObject([{ path: 'insatser', cause: { kind: 'tooFewRows', least: 1 } }])
    for (const row of ['x', 'y', 'z']) form.answer(`insatser.${row}`, '1')
    expect(form.problems()).toMatchObject([{ path: 'insatser', cause: { kind: 'tooManyRows', most: 2 } }])
    form.answer('antal', '2')
    expect(form.problems()).toEqual([])
  })

  test('and so is a table told of before there are too many', () => {
    const form = opened([count, { ...table, rows: { added: { ...rows, most: formula('antal') } } }])
    expect(form.read('insatser').limits).toEqual({})
    expect(form.answer('antal', '1.5')).toContain('insatser')
    expect(form.read('insatser').limits).toEqual({ most: 1 })
  })

  test('and what they hang on is known before it is removed, or is of the wrong type', () => {
    const limited: Question = { ...table, rows: { added: { ...rows, most: formula('antal') } } }
    expect(dependantsOf(questionnaire([count, limited]), 'antal')).toMatchObject([{ question: 'insatser', of: 'most' }])
    const wrong: Question = { ...choices, most: formula('BESVARAD(antal)') }
    expect(readQuestionnaire(questionnaire([count, wrong]))).toMatchObject({
      refusal: [{ place: { question: 'val', of: 'most' }, cause: { problem: { cause: { kind: 'wrongType', wanted: ['number'] } } } }],
    })
  })
})

const words: Question = { kind: 'text', key: 'ord', label: text('Ord'), maxLength: formula('antal') }

describe('how long a text may be can hang on an answer', () => {
  test.each<[string | null, string, readonly object[], object]>([
    ['3', 'abc', [], { maxLength: 3 }],
    ['3', 'abcd', [{ kind: 'tooLong', length: 4, most: 3 }], { maxLength: 3 }],
    ['2.9', 'abc', [{ kind: 'tooLong', length: 3, most: 2 }], { maxLength: 2 }],
    ['-1', 'a', [{ kind: 'tooLong', length: 1, most: 0 }], { maxLength: 0 }],
    [null, 'a'.repeat(10_000), [], { maxLength: 10_000 }],
    [null, 'a'.repeat(10_001), [{ kind: 'tooLong', length: 10_001, most: 10_000 }], { maxLength: 10_000 }],
    ['20000', 'a'.repeat(10_001), [{ kind: 'tooLong', length: 10_001, most: 10_000 }], { maxLength: 10_000 }],
  ])('with %s', (most, given, causes, limits) => {
    const form = opened([count, words])
    form.answer('ord', given)
    form.answer('antal', most)
    expect(form.read('ord').problems.map(({ cause }) => cause)).toEqual(causes)
    expect(form.read('ord').limits).toEqual(limits)
  })

  test('which the page is told when it changes, and not when something else does', () => {
    const form = opened([count, words, { kind: 'yesNo', key: 'annat', label: text('') }])
    expect(form.answer('antal', '5')).toEqual(['antal', 'ord'])
    expect(form.answer('annat', true)).toEqual(['annat'])
  })

  test('row by row, in a table', () => {
    const column: Question = { kind: 'text', key: 'ord', label: text(''), maxLength: formula('n') }
    const form = opened([{ ...table, columns: [{ ...count, key: 'n' }, column] }])
    for (const [row, most] of Object.entries({ x: '2', y: '3' })) {
      form.answer(`insatser.${row}`, '1')
      form.answer(`insatser.${row}.n`, most)
      form.answer(`insatser.${row}.ord`, 'abc')
    }
    expect(form.problems()).toMatchObject([{ path: 'insatser.x.ord', cause: { kind: 'tooLong', most: 2 } }])
  })
})

describe('how many and how large files may be can hang on an answer', () => {
  const files: Question = {
    kind: 'file',
    key: 'fil',
    label: text('Fil'),
    types: ['pdf'],
    most: formula('antal'),
    maxBytes: formula('antal * 100'),
  }
  const pdf = (name: string, bytes: number) => ({ id: name, name, type: 'pdf', bytes, sha256: '0' })

  test('with one, of a hundred bytes', () => {
    const form = opened([count, files])
    form.answer('fil', [pdf('a.pdf', 100), pdf('b.pdf', 101)])
    expect(form.read('fil')).toMatchObject({ problems: [], limits: { most: 20, maxBytes: 100_000_000 } })
    form.answer('antal', '1')
    expect(form.read('fil')).toMatchObject({
      problems: [
        { severity: 'error', cause: { kind: 'tooManyFiles', most: 1 } },
        { severity: 'error', cause: { kind: 'fileTooLarge', name: 'b.pdf', most: 100 } },
      ],
      limits: { most: 1, maxBytes: 100 },
    })
  })

  test('and never more than twenty', () => {
    const form = opened([count, files])
    form.answer('antal', '1000')
    form.answer(
      'fil',
      Array.from({ length: 21 }, (_, at) => pdf(`${at}.pdf`, 1)),
    )
    expect(form.problems()).toMatchObject([{ cause: { kind: 'tooManyFiles', most: 20 } }])
  })
})

test.each<[string, Question, string]>([
  ['maxLength', words, 'ord'],
  ['maxBytes', { kind: 'file', key: 'fil', label: text(''), types: ['pdf'], maxBytes: formula('antal') }, 'fil'],
])('%s is a place where something is read: known before it is removed, renamed with it, and of numbers alone', (of, question, key) => {
  const draft = questionnaire([count, question])
  expect(dependantsOf(draft, 'antal')).toMatchObject([{ question: key, of }])
  expect(checkAt(draft, { ...WHOLE, section: 's', question: key, of: of as 'maxLength' }, formula('BESVARAD(antal)'))).toMatchObject([
    { cause: { kind: 'wrongType', wanted: ['number'] } },
  ])
  const renamed = withExpressions(draft, () => formula('mangd'))
  expect(renamed.sections[0]?.questions[1]).toMatchObject({ [of]: { ref: 'mangd' } })
})
