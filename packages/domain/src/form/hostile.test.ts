import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseWithPlaces } from '../expression/parse.ts'
import { print } from '../expression/print.ts'
import type { Expression } from '../expression/tree.ts'
import { checkExpression } from '../questionnaire/check-expression.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { namesOf, OUTSIDE } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { context, questionnaire, text } from '../testing/build.ts'
import { Hostile } from '../testing/hostile.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { watched } from '../testing/watched.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { open } from './open.ts'
import type { CompiledForm } from './plan.ts'

const CONTEXT = context({ 'utbetalning.belopp': '1000', 'bidrag.ar': '2025' })
const ASKED: readonly Questionnaire[] = fc.sample(randomQuestionnaire(), { numRuns: 60, seed: 1 })
/** Four sorts of input, so many of each: 100 000 together. */
const EACH = runs(25_000).numRuns
const BATCH = 500

/** What the trees name: a truth, rows that are added, rows that are given, a number. */
const cost: Question = { kind: 'amount', key: 'c0', label: text('') }
const NAMED: readonly Question[] = [
  { kind: 'yesNo', key: 'q0', label: text('') },
  { kind: 'table', key: 'q1', label: text(''), columns: [cost], rows: { added: { name: text('') } } },
  { kind: 'table', key: 'q2', label: text(''), columns: [cost], rows: { fixed: [{ key: 'r1', label: text('') }] } },
  { kind: 'number', key: 'q3', label: text('') },
]

/** Nothing that comes from outside throws, and none of it runs long: each batch is stopped at a ceiling that only a hang reaches. */
describe(`${4 * EACH} hostile inputs`, { timeout: 1_800_000 }, () => {
  test('questionnaires: each is accepted or refused with reasons, and what is accepted can be filled in', () => {
    let accepted = 0
    throwAll((hostile, at) => {
      const json = at % 20 === 0 ? hostile.value(5) : hostile.spoilt(hostile.one(ASKED))
      const read = readQuestionnaire(json)
      if (!read.ok) return expect(read.refusal.length).toBeGreaterThan(0)
      accepted += 1
      fillIn(compile(read.value), hostile)
    })
    expect(accepted).toBeGreaterThan(EACH / 100)
  })

  test('formulas as text: each is read or refused at its letters, and what is read can be printed and checked', () => {
    const names = namesOf(ASKED[0] ?? questionnaire([]))
    let read = 0
    throwAll((hostile) => {
      const written = hostile.text()
      const parsed = parseWithPlaces(written)
      if (!parsed.ok) {
        expect(parsed.refusal.from).toBeLessThanOrEqual(written.length)
        return
      }
      read += 1
      const { expression } = parsed.value
      expect(parse(print(expression))).toEqual({ ok: true, value: expression })
      for (const { at } of checkExpression(expression, names, { scope: OUTSIDE, wanted: ['truth'] }))
        expect(parsed.value.letters(at)).not.toBe(null)
    })
    expect(read).toBeGreaterThan(EACH / 100)
  })

  test('formulas as trees: those that are accepted give a value, whatever is answered', () => {
    let accepted = 0
    throwAll((hostile) => {
      const formula = hostile.tree(4) as Expression // hostile on purpose
      const question: Question = { kind: 'calculated', key: 'svar', label: text(''), shownAs: hostile.one(['number', 'yesNo']), formula }
      const read = readQuestionnaire(questionnaire([...NAMED, question]))
      if (!read.ok) return
      accepted += 1
      fillIn(compile(read.value), hostile)
    })
    expect(accepted).toBeGreaterThan(EACH / 100)
  })

  test('answers: each set is evaluated to problems and a result without anything undefined', () => {
    const forms = ASKED.map((asked) => compile(asked))
    let found = 0
    throwAll((hostile) => {
      found += fillIn(hostile.one(forms), hostile)
    })
    expect(found).toBeGreaterThan(EACH)
  })
})

/** Deals a sort of input out in batches, each under watch. */
function throwAll(one: (hostile: Hostile, at: number) => void): void {
  for (let from = 0; from < EACH; from += BATCH) {
    let at = from
    const batch = () => {
      for (; at < Math.min(from + BATCH, EACH); at += 1) one(new Hostile(at), at)
    }
    watched(batch, () => `input ${at}`)
  }
}

/** How many problems the answers have. */
function fillIn(form: CompiledForm, hostile: Hostile): number {
  const paths = pathsOf(form.questionnaire)
  const answers = hostile.answers(paths)
  const previous = hostile.one([null, answers, hostile.answers(paths)])
  const { problems, result } = evaluate(form, { context: CONTEXT, answers, previous })
  expect(problems.every(({ path }) => typeof path === 'string')).toBe(true)
  expect(Object.values(result).includes(undefined as never)).toBe(false)
  const live = open(form, { context: CONTEXT, answers: {}, previous })
  for (const [path, value] of Object.entries(hostile.answers(paths)).slice(0, 5)) live.answer(path, value)
  return problems.length + live.problems().length
}

function pathsOf({ sections }: Questionnaire): readonly string[] {
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const parts = kindOf(question).parts.map(({ key }) => `${question.key}.${key}`)
      const cells = question.kind === 'table' ? question.columns.map(({ key }) => `${question.key}.r1.${key}`) : []
      return [question.key, `${question.key}:other`, `${question.key}.r1`, ...parts, ...cells]
    }),
  )
}
