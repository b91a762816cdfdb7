import { describe, expect, test } from 'vitest'
import { parse } from '../expression/parse.ts'
import type { Expression } from '../expression/tree.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { context, questionnaire, text } from '../testing/build.ts'
import { nested } from '../testing/hostile.ts'
import { watched } from '../testing/watched.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { open } from './open.ts'
import type { Answers } from './value.ts'

const CONTEXT = context()

describe('what is hostile by its size', { timeout: 600_000 }, () => {
  const number: Question = { kind: 'number', key: 'n', label: text('') }

  test.each<[string, unknown]>([
    ['lists nested 100 000 deep', nested(100_000, (inner) => [inner], null)],
    ['objects nested 100 000 deep', nested(100_000, (inner) => ({ inner }), null)],
    ['a list of three million', Array.from({ length: 3_000_000 }, () => 1)],
    ['what holds itself', holdingItself()],
    ['an expression nested 100 000 deep', withRelevance(nested(100_000, (inner) => ({ call: 'not', args: [inner] }), { truth: true }))],
    ['200 000 sections', { ...questionnaire([number]), sections: Array.from({ length: 200_000 }, () => ({})) }],
    ['a text of ten million letters', { ...questionnaire([number]), title: { sv: 'x'.repeat(10_000_000) } }],
  ])('%s is refused', (what, json) => {
    expect(
      watched(
        () => readQuestionnaire(json).ok,
        () => what,
      ),
    ).toBe(false)
  })

  test.each<[string, string]>([
    ['parentheses', '('.repeat(9_999)],
    ['quotation marks', '"'.repeat(9_999)],
    ['minus signs', '-'.repeat(9_999)],
    ['digits', '9'.repeat(9_999)],
    ['functions', 'OM('.repeat(3_000)],
    ['a megabyte', 'a+'.repeat(500_000)],
    ['spaces', ' '.repeat(9_999)],
    ['points', 'a.'.repeat(4_999)],
  ])('a formula of %s is read or refused', (what, written) => {
    const parsed = watched(
      () => parse(written),
      () => what,
    )
    expect(parsed.ok || parsed.refusal.to <= written.length).toBe(true)
  })

  test('an expression as wide and deep as may be is accepted, compiled and evaluated', () => {
    const wide = { call: 'or', args: Array.from({ length: 100 }, () => ({ call: 'not', args: [{ truth: true }] })) }
    const deep = nested(70, (inner) => ({ call: 'not', args: [inner] }), wide)
    const accepted = watched(
      () => readQuestionnaire(withRelevance(deep)),
      () => 'reading',
    )
    if (!accepted.ok) throw new Error('It is within bounds.')
    const form = watched(
      () => compile(accepted.value),
      () => 'compiling',
    )
    expect(
      watched(
        () => evaluate(form, { context: CONTEXT, answers: { n: '1' } }).result,
        () => 'evaluating',
      ),
    ).toEqual({})
  })

  test('a table of 10 000 rows is too long, this year and last', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      [`t.r${at}`, String(at)],
      [`t.r${at}.n`, '1'],
    ])
    const answers = Object.fromEntries(rows.flat()) as Answers // text by text
    const table: Question = {
      kind: 'table',
      key: 't',
      label: text(''),
      columns: [number],
      rows: { added: { name: text('') } },
      totals: ['n'],
    }
    const last: Question = {
      kind: 'calculated',
      key: 'last',
      label: text(''),
      shownAs: 'number',
      formula: { call: 'sum', args: [{ ref: 'foregaende.t.n' }] },
    }
    const form = compile(questionnaire([table, last]))
    const live = watched(
      () => open(form, { context: CONTEXT, answers, previous: answers }),
      () => 'opening',
    )
    expect(live.problems()).toMatchObject([{ path: 't', cause: { kind: 'tooManyRows', most: 1_000 } }])
    expect([live.total('t', 'n'), live.read('last').value]).toEqual(['10000', '10000'])
    watched(
      () => rows.slice(0, 500).forEach(([row]) => live.answer(String(row?.[0]), null)),
      () => 'removing rows',
    )
    expect(live.total('t', 'n')).toBe('9500')
  })

  test.each(['a*a*a*b', '(?:a|b|ab){1,12}c', '[a-z]*[a-y]*[a-x]*!', '(a?){12}a{12}', '\\p{L}+\\p{L}+\\p{L}+!'])(
    'the pattern %s, if it is let through, is tried on long texts',
    (regex) => {
      const asked = questionnaire([{ kind: 'text', key: 't', label: text(''), pattern: { regex, message: text('') } }])
      const read = readQuestionnaire(asked)
      if (!read.ok) return
      const form = compile(read.value)
      for (const length of [299, 300, 9_999]) {
        const answers = { t: `${'a'.repeat(length)}\u0000` }
        expect(
          watched(
            () => evaluate(form, { context: CONTEXT, answers }).problems.length,
            () => regex,
          ),
        ).toBeGreaterThan(0)
      }
    },
  )

  function withRelevance(relevance: unknown): unknown {
    return questionnaire([{ ...number, relevance: relevance as Expression }]) // hostile on purpose
  }

  function holdingItself(): unknown {
    const document: Record<string, unknown> = { ...questionnaire([number]) }
    document['introduction'] = document
    return document
  }
})
