import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { open } from '../form/open.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { brokenDraft } from '../testing/broken-draft.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { soundPart } from './sound-part.ts'

function questionsOf(draft: Questionnaire): readonly Question[] {
  return draft.sections.flatMap(({ questions }) => questions)
}

const kr: Question = { kind: 'amount', key: 'kr', label: text('Kr') }

function reckoned(key: string, written: string): Question {
  return { kind: 'calculated', key, label: text(key), shownAs: 'amount', formula: formula(written) }
}

describe('the sound part of a draft', () => {
  test.each<[string, readonly Question[], readonly Question[]]>([
    ['asks always where a relevance names nothing', [{ ...kr, relevance: formula('saknas > 1') }], [kr]],
    ['has no requirement of the wrong type', [{ ...kr, required: formula('1 + 1') }], [kr]],
    ['has no limit that is no number', [{ ...kr, most: formula('"tolv"'), least: formula('1') }], [{ ...kr, least: formula('1') }]],
    [
      'keeps the checks that hold good',
      [
        {
          ...kr,
          checks: [
            { key: 'a', severity: 'error', assert: formula('kr > "x"'), message: text('') },
            { key: 'b', severity: 'error', assert: formula('kr > 1'), message: text('') },
          ],
        },
      ],
      [{ ...kr, checks: [{ key: 'b', severity: 'error', assert: formula('kr > 1'), message: text('') }] }],
    ],
    [
      'has no pattern that may run long',
      [{ kind: 'text', key: 't', label: text(''), pattern: { regex: '(a+)+', message: text('') } }],
      [{ kind: 'text', key: 't', label: text('') }],
    ],
    ['has nothing filled in that does not fit', [{ ...kr, prefill: { from: 'mottagare.namn', locked: true } }], [kr]],
    ['has the first of two questions with one key', [kr, { kind: 'text', key: 'kr', label: text('') }], [kr]],
  ])('%s', (_, questions, expected) => {
    expect(questionsOf(soundPart(questionnaire(questions)))).toEqual(expected)
  })

  test('keeps a calculated question whose formula is faulty, with a value that is missing', () => {
    const sound = soundPart(questionnaire([kr, reckoned('summa', 'saknas + 1'), { ...reckoned('dubbelt', 'summa * 2'), required: true }]))
    const live = open(compile(sound), { context: context(), answers: {} })
    expect(live.read('summa')).toMatchObject({ relevance: 'relevant', value: null })
    expect(live.read('dubbelt')).toMatchObject({ value: null, problems: [{ cause: { kind: 'required' } }] })
  })

  test('breaks two circles that share a question at that question alone', () => {
    const draft = questionnaire([reckoned('a', 'b + c'), reckoned('b', 'a'), reckoned('c', 'a'), kr])
    const [before, after] = [questionsOf(draft), questionsOf(soundPart(draft))]
    expect(after.filter((question, at) => question !== before[at]).map(({ key }) => key)).toEqual(['a'])
  })

  test('breaks more circles than anyone makes by mistake', () => {
    const pairs = Array.from({ length: 60 }, (_, at) => [reckoned(`a${at}`, `b${at}`), reckoned(`b${at}`, `a${at}`)]).flat()
    expect(() => compile(soundPart(questionnaire(pairs)))).not.toThrow()
  })
})

test('what is sound is the same object, and of the rest only what is faulty is another', () => {
  fc.assert(
    fc.property(randomQuestionnaire(), (asked) => {
      expect(soundPart(asked)).toBe(asked)
      const faulty = { ...asked, sections: [...asked.sections, { key: 'ny', title: text(''), questions: [reckoned('ny', 'saknas')] }] }
      expect(
        soundPart(faulty)
          .sections.slice(0, -1)
          .every((section, at) => section === asked.sections[at]),
      ).toBe(true)
    }),
    runs(100),
  )
})

test('however a draft is broken, its sound part can be compiled and filled in', () => {
  fc.assert(
    fc.property(brokenDraft(), (draft) => {
      const sound = soundPart(draft)
      const live = open(compile(sound), { context: context(), answers: {} })
      live.problems()
      expect(soundPart(sound)).toBe(sound)
    }),
    runs(400),
  )
})
