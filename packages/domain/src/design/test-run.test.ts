import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import type { Answers } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { randomEdits } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { givenIn, readGiven } from './test-outcome.ts'
import { runTests, type Difference } from './test-run.ts'

const kr: Question = { kind: 'amount', key: 'kr', label: text('Kr') }
const why: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), required: true, relevance: formula('kr > 10') }
const twice: Question = { kind: 'calculated', key: 'dubbelt', label: text('Dubbelt'), shownAs: 'amount', formula: formula('kr * 2') }
const SAVED = { facts: context(), previous: null, answers: { kr: '20', varfor: 'Dyrt' } }

function run(before: readonly Question[], after: readonly Question[], answers: Answers = SAVED.answers) {
  const saved = { ...SAVED, answers }
  const [outcome] = runTests(questionnaire(after), [{ ...saved, expected: givenIn(compile(questionnaire(before)), saved) }])
  return outcome
}

describe('saved answers', () => {
  test.each<[string, readonly Question[], readonly Difference[]]>([
    [
      'tell that a question is no longer asked',
      [kr, { ...why, relevance: formula('kr > 100') }, twice],
      [{ kind: 'notAskedNow', path: 'varfor' }],
    ],
    [
      'tell of a problem that there was not',
      [{ ...kr, most: formula('5') }, why, twice],
      [{ kind: 'problemNow', problem: { path: 'kr', severity: 'error', kind: 'aboveMost', check: null } }],
    ],
    [
      'tell that something is worked out otherwise',
      [kr, why, { ...twice, formula: formula('kr * 3') }],
      [{ kind: 'otherValue', path: 'dubbelt', expected: '40', now: '60' }],
    ],
    [
      'tell that an answer has lost its place',
      [kr, twice],
      [
        { kind: 'noPlace', path: 'varfor' },
        { kind: 'notAskedNow', path: 'varfor' },
      ],
    ],
    ['tell that more is asked', [kr, why, twice, { ...why, key: 'mer', required: formula('FALSKT') }], [{ kind: 'askedNow', path: 'mer' }]],
  ])('%s', (_, after, differences) => {
    expect(run([kr, why, twice], after)).toMatchObject({ kind: 'differs', differences })
  })

  test('tell that a problem is gone', () => {
    expect(run([kr, why], [kr, { ...why, required: formula('FALSKT') }], { kr: '20' })).toMatchObject({
      differences: [{ kind: 'problemGone', problem: { path: 'varfor', kind: 'required' } }],
    })
  })

  test('pass when only words have changed', () => {
    expect(run([kr, why, twice], [{ ...kr, label: text('Kronor'), help: text('Hela kronor') }, why, twice])).toEqual({ kind: 'passed' })
  })

  test('cannot be run on a draft with a faulty formula', () => {
    expect(run([kr, why], [kr, { ...why, relevance: formula('saknas > 1') }])).toEqual({ kind: 'cannotRun' })
  })

  test('expect nothing when what was kept is not what this product keeps', () => {
    expect(readGiven({ asked: ['kr'], problems: 'inga', calculated: {} })).toBeNull()
  })
})

test('whatever was asked and answered, it passes when nothing has changed, also after having been kept as JSON', () => {
  const cases = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdits(asked)))
  fc.assert(
    fc.property(cases, ([asked, edits]) => {
      const answers = Object.fromEntries(edits.filter(({ path }) => path !== 'finns_inte').map(({ path, value }) => [path, value]))
      const kept = readGiven(JSON.parse(JSON.stringify(givenIn(compile(asked), { facts: context(), previous: null, answers }))))
      expect(kept).not.toBeNull()
      if (kept === null) return
      const [outcome] = runTests(asked, [{ facts: context(), previous: null, answers, expected: kept }])
      const differences = outcome?.kind === 'differs' ? outcome.differences.filter(({ kind }) => kind !== 'noPlace') : []
      expect(outcome?.kind).not.toBe('cannotRun')
      expect(differences).toEqual([])
    }),
    runs(100),
  )
})
