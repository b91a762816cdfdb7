import { describe, expect, test } from 'vitest'
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

  test('and what they hang on is known before it is removed, or is of the wrong type', () => {
    const limited: Question = { ...table, rows: { added: { ...rows, most: formula('antal') } } }
    expect(dependantsOf(questionnaire([count, limited]), 'antal')).toMatchObject([{ question: 'insatser', of: 'most' }])
    const wrong: Question = { ...choices, most: formula('BESVARAD(antal)') }
    expect(readQuestionnaire(questionnaire([count, wrong]))).toMatchObject({
      refusal: [{ place: { question: 'val', of: 'most' }, cause: { problem: { cause: { kind: 'wrongType', wanted: ['number'] } } } }],
    })
  })
})
