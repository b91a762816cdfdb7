import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { open } from '../form/open.ts'
import { context, formula, questionnaire, section, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { dependantsOf } from './dependants.ts'
import type { DesignCause } from './design-problem.ts'
import type { Question } from './kinds/registry.ts'
import { isSafePattern } from './pattern.ts'
import { readQuestionnaire } from './read.ts'

const yes: Question = { kind: 'yesNo', key: 'ja', label: text('Ja?') }
const cost: Question = { kind: 'amount', key: 'kostnad', label: text('Kostnad') }
const status: Question = { kind: 'choice', key: 'status', label: text('Status'), choices: [{ key: 'klar', label: text('Klar') }] }
const table: Question = {
  kind: 'table',
  key: 'insatser',
  label: text('Insatser'),
  rows: { added: { name: text('insats') } },
  columns: [cost, { ...yes, key: 'klar' }],
}

function hidden(written: string): Question {
  return { kind: 'text', key: 'sist', label: text('Sist'), relevance: formula(written) }
}

function causes(questions: readonly Question[]): readonly DesignCause[] {
  const read = readQuestionnaire(questionnaire(questions))
  return read.ok ? [] : read.refusal.map(({ cause }) => cause)
}

describe('a questionnaire is refused', () => {
  test.each<[string, readonly Question[], DesignCause]>([
    ['when two questions have one key', [yes, { ...cost, key: 'ja' }], { kind: 'duplicateKey', key: 'ja' }],
    ['when a key is a word of the formulas', [{ ...yes, key: 'och' }], { kind: 'reservedKey', key: 'och' }],
    ['when a key begins the names of the context', [{ ...yes, key: 'mottagare' }], { kind: 'reservedKey', key: 'mottagare' }],
    [
      'when two choices ask what',
      [
        {
          ...status,
          choices: [
            { key: 'a', label: text(''), other: true },
            { key: 'b', label: text(''), other: true },
          ],
        },
      ],
      { kind: 'severalOthers' },
    ],
    ['when least is more than most', [{ ...table, rows: { added: { name: text(''), least: 3, most: 2 } } }], { kind: 'leastAboveMost' }],
    ['when a column that is no number is summed', [{ ...table, totals: ['klar'] }], { kind: 'unknownTotal', column: 'klar' }],
    [
      'when a pattern can run long',
      [{ kind: 'text', key: 't', label: text(''), pattern: { regex: '(a+)+', message: text('') } }],
      { kind: 'badPattern' },
    ],
    [
      'when a day is filled in where an amount is asked for',
      [{ ...cost, prefill: { from: 'utbetalning.datum', locked: true } }],
      { kind: 'prefillKind' },
    ],
    [
      'when a role is played by the wrong kind',
      [{ ...yes, role: 'economy.accrued' }],
      { kind: 'roleKind', role: 'economy.accrued', kinds: ['amount', 'calculated'] },
    ],
    [
      'when what was used is told, but not what was received',
      [{ ...cost, role: 'economy.used' }],
      { kind: 'roleMissing', role: 'economy.received' },
    ],
  ])('%s', (_why, questions, cause) => {
    expect(causes(questions)).toContainEqual(cause)
  })

  test.each<[string, readonly number[], object]>([
    ['saknas > 1', [0], { kind: 'unknownName', name: 'saknas' }],
    ['insatser.saknas > 1', [0], { kind: 'unknownName', name: 'insatser.saknas' }],
    ['kostnad', [], { kind: 'wrongType', wanted: ['truth'], found: 'number' }],
    ['kostnad > "12"', [1], { kind: 'wrongType', wanted: ['number', 'date'], found: 'text' }],
    ['kostnad = ja', [], { kind: 'differentTypes', left: 'number', right: 'truth' }],
    ['status = "öppen"', [1], { kind: 'unknownChoice', given: 'öppen', choices: ['klar'] }],
    ['ja OCH insatser.kostnad > 1', [1, 0], { kind: 'columnAlone', name: 'insatser.kostnad' }],
    ['SUMMA(insatser.klar) > 1', [0, 0], { kind: 'wrongType', wanted: ['number'], found: 'truth' }],
    ['AVRUNDA(kostnad; 0,5) > 1', [0, 1], { kind: 'decimalsNotWhole' }],
    ['SUMMA(insatser.kostnad; insatser.klar; ja) > 1', [0], { kind: 'argumentCount', operation: 'sum', least: 1, most: 2, given: 3 }],
  ])('for the formula %s, at the argument that is wrong', (written, at, cause) => {
    const read = readQuestionnaire(questionnaire([yes, cost, status, table, hidden(written)]))
    expect(read).toEqual({
      ok: false,
      refusal: [
        {
          place: { section: 'avsnitt', question: 'sist', column: null, of: 'relevance', check: null },
          cause: { kind: 'expression', problem: { at, cause } },
        },
      ],
    })
  })

  test('when questions hang on each other in a circle, which is named', () => {
    const calculated = (key: string, written: string): Question => ({
      kind: 'calculated',
      key,
      label: text(key),
      shownAs: 'amount',
      formula: formula(written),
    })
    expect(causes([calculated('a', 'b + 1'), calculated('b', 'SUMMA(c; 1)'), calculated('c', 'a'), cost])).toEqual([
      { kind: 'circle', names: ['a', 'b', 'c', 'a'] },
    ])
  })

  test('but not when two checks ask about each other', () => {
    const check = (written: string) => [{ key: 'k', severity: 'error' as const, assert: formula(written), message: text('') }]
    expect(
      causes([
        { ...cost, key: 'a', checks: check('a <= b') },
        { ...cost, key: 'b', checks: check('b >= a') },
      ]),
    ).toEqual([])
  })

  test('when it is of a newer product', () => {
    expect(readQuestionnaire({ ...questionnaire([yes]), schemaVersion: 2 })).toMatchObject({
      refusal: [{ cause: { kind: 'unknownVersion', given: 2 } }],
    })
  })

  test('when it is of another shape, with the place told', () => {
    const odd = JSON.parse(JSON.stringify(questionnaire([section('a', [yes, cost])]))) as { sections: { questions: object[] }[] } // to be spoilt
    odd.sections[0]?.questions.splice(1, 1, { ...cost, okand: 1 })
    expect(readQuestionnaire(odd)).toMatchObject({
      refusal: [{ place: { section: 'a', question: 'kostnad' }, cause: { kind: 'shape', at: '/sections/0/questions/1' } }],
    })
  })

  test('when it is nested deeper than anything can be', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    expect(readQuestionnaire(deep)).toMatchObject({ refusal: [{ cause: { kind: 'tooLarge' } }] })
  })
})

test('whatever JSON is read, it is accepted or refused; and what is accepted can be filled in', () => {
  const spoilt = fc
    .tuple(randomQuestionnaire(), fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 3 }))
    .map(([asked, changes]) => {
      const document: unknown = JSON.parse(JSON.stringify(asked))
      for (const [at, json] of changes) spoil(document, at, json)
      return document
    })
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.jsonValue()), (json) => {
      const read = readQuestionnaire(json)
      if (read.ok) open(compile(read.value), { context: context(), answers: {} }).problems()
      expect(read.ok || read.refusal.length > 0).toBe(true)
    }),
    runs(300),
  )
})

/** Puts something else at one of the places of a document. */
function spoil(document: unknown, at: number, json: unknown): void {
  const places: [object, string][] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      places.push([value, key])
      visit(child)
    }
  }
  visit(document)
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? []
  if (holder !== undefined && key !== undefined) Reflect.set(holder, key, json)
}

test('what hangs on a question is listed, apart from its own rules', () => {
  const asked = questionnaire([yes, table, { ...cost, most: formula('SUMMA(insatser.kostnad; insatser.klar)') }, hidden('ja')])
  const named = (key: string, column?: string) => dependantsOf(asked, key, column).map(({ question, of }) => `${question} ${of}`)
  expect(named('ja')).toEqual(['sist relevance'])
  expect(named('insatser')).toEqual(['kostnad most'])
  expect(named('insatser', 'klar')).toEqual(['kostnad most'])
  expect(named('kostnad')).toEqual([])
})

test.each([
  ['^(16)?\\d{6}[- ]?\\d{4}$', true],
  ['[A-ZÅÄÖ]{2,3}\\p{L}*', true],
  ['(\\d{3})*', true],
  ['(a+)+', false],
  ['(a|a)*', false],
  ['((a?)b?)*', false],
  ['a*b*c*d*', false],
  ['(?=x)x', false],
  ['(a)\\1', false],
  ['(', false],
])('the pattern %s is safe: %s', (regex, safe) => {
  expect(isSafePattern(regex)).toBe(safe)
})
