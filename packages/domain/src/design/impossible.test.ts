import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { open } from '../form/open.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, section, text } from '../testing/build.ts'
import { randomEdits } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { impossible } from './impossible.ts'

const kr: Question = { kind: 'amount', key: 'kr', label: text('Kr') }
const yes: Question = { kind: 'yesNo', key: 'ja', label: text('Ja?') }
const choice: Question = {
  kind: 'choice',
  key: 'val',
  label: text('Val'),
  choices: [
    { key: 'a', label: text('A') },
    { key: 'b', label: text('B') },
  ],
}
const onlyIfYes: Question = { ...kr, key: 'mer', relevance: formula('ja') }

function proved(written: string) {
  const last: Question = { kind: 'text', key: 'sist', label: text('Sist'), relevance: formula(written) }
  return impossible(questionnaire([kr, yes, choice, onlyIfYes, last])).length > 0
}

describe('a question can never be asked', () => {
  test.each([
    'kr > 10 OCH kr < 5',
    'kr > 10 OCH kr <= 10',
    '10 < kr OCH kr = 3',
    'kr = 5 OCH kr <> 5',
    'val = "a" OCH val = "b"',
    'val <> "a" OCH val <> "b"',
    'ja OCH INTE ja',
    'INTE (ja ELLER INTE ja)',
    'INTE BESVARAD(kr) OCH kr > 1',
    'mer > 1 OCH INTE ja',
    '(kr > 10 ELLER ja) OCH kr < 5 OCH INTE ja',
    '1 > 2',
    'utbetalning.belopp > 10 OCH utbetalning.belopp < 5',
  ])('when %s', (written) => {
    expect(proved(written)).toBe(true)
  })

  test('when its section cannot, nor can a column of a table that is not', () => {
    const table: Question = {
      kind: 'table',
      key: 't',
      label: text(''),
      rows: { added: { name: text('rad') } },
      columns: [kr, { ...yes, key: 'aldrig', relevance: formula('kr > 10 OCH kr < 5') }],
    }
    const asked = questionnaire([section('s', [kr, table]), section('u', [yes], { relevance: formula('kr > 2 OCH kr < 1') })])
    expect(impossible(asked)).toEqual([
      { kind: 'column', question: 't', key: 'aldrig' },
      { kind: 'question', key: 'ja' },
    ])
  })
})

describe('nothing is said of a question that may be asked', () => {
  test.each([
    'kr > 10 OCH kr < 12',
    'kr >= 10 OCH kr <= 10',
    'val = "a" ELLER val = "b"',
    'INTE (ja OCH kr > 1)',
    'INTE BESVARAD(kr) OCH ja',
    'mer > 1 ELLER INTE ja',
    'kr > 10 ELLER kr < 5',
    'kr * 2 > 10 OCH kr < 5',
  ])('when %s', (written) => {
    expect(proved(written)).toBe(false)
  })
})

test('what is said never to be asked is not asked, whatever is asked and answered', () => {
  const cases = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdits(asked)))
  fc.assert(
    fc.property(cases, ([asked, edits]) => {
      const never = impossible(asked).flatMap((place) => (place.kind === 'question' ? [place.key] : []))
      if (never.length === 0) return
      const form = open(compile(asked), { context: context({ 'utbetalning.belopp': '1' }), answers: {} })
      for (const { path, value } of edits) {
        form.answer(path, value)
        expect(never.filter((key) => form.read(key).relevance === 'relevant')).toEqual([])
      }
    }),
    runs(400),
  )
})
