import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import { advise, type AdviceCause } from './advice.ts'

const kr: Question = { kind: 'amount', key: 'kr', label: text('Kronor'), tags: ['kostnad'] }
const yes: Question = { kind: 'yesNo', key: 'ja', label: text('Ja?') }
const why: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), required: true, relevance: formula('ja') }

function advised(questions: readonly Question[]) {
  return advise(questionnaire(questions)).map(({ at, cause }) => ['key' in at ? at.key : at.kind, cause])
}

describe('a designer is advised', () => {
  test.each<[string, readonly Question[], string, AdviceCause]>([
    ['that a required follow-up hangs on an optional question', [yes, why], 'varfor', { kind: 'followsOptional', reads: ['ja'] }],
    ['that a number is used for nothing', [{ kind: 'amount', key: 'kr', label: text('Kronor') }], 'kr', { kind: 'unused' }],
    ['that two questions are called the same', [yes, { ...yes, key: 'ja2', label: text(' ja? ') }], 'ja2', { kind: 'sameLabel', as: 'ja' }],
    ['that a question is called nothing', [{ ...yes, label: text(' ') }], 'ja', { kind: 'noLabel' }],
    ['that a label is long', [{ ...yes, label: text('x'.repeat(161)) }], 'ja', { kind: 'longLabel', length: 161, most: 160 }],
    [
      'that a text is not translated when others are',
      [
        { ...yes, label: { sv: 'Ja?', en: 'Yes?' } },
        { ...kr, help: text('Hjälp') },
      ],
      'kr',
      { kind: 'notTranslated', texts: 2 },
    ],
    [
      'that a check says nothing',
      [{ ...kr, checks: [{ key: 'k', severity: 'error', assert: formula('kr > 1'), message: text('') }] }],
      'k',
      { kind: 'noMessage' },
    ],
    [
      'that there is but one to choose',
      [{ kind: 'choice', key: 'val', label: text('Val'), choices: [{ key: 'a', label: text('A') }] }],
      'val',
      { kind: 'oneChoice' },
    ],
    [
      'that a rule says the same whatever is answered',
      [{ ...yes, relevance: formula('1 > 2') }],
      'ja',
      {
        kind: 'alwaysSame',
        place: { section: 'avsnitt', question: 'ja', column: null, of: 'relevance', check: null },
      },
    ],
  ])('%s', (_, questions, key, cause) => {
    expect(advised(questions)).toContainEqual([key, cause])
  })

  test('that a section has no questions, and of nothing else in an empty draft', () => {
    expect(advise(questionnaire([section('tomt', [])]))).toEqual([
      { at: { kind: 'section', key: 'tomt' }, cause: { kind: 'emptySection' } },
    ])
  })
})

describe('a designer is not advised', () => {
  test.each<[string, readonly Question[]]>([
    ['of a follow-up to a required question', [{ ...yes, required: true }, why]],
    ['of a follow-up to whether something is answered', [yes, { ...why, relevance: formula('BESVARAD(ja)') }]],
    [
      'of a number that a formula reads',
      [
        { kind: 'amount', key: 'kr', label: text('Kronor') },
        { ...yes, relevance: formula('kr > 1') },
      ],
    ],
    ['of English where nothing is in English', [yes, kr]],
  ])('%s', (_, questions) => {
    expect(advised(questions)).toEqual([])
  })
})
