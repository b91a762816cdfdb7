import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { evaluate } from '../form/evaluate.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { questionAt } from './part.ts'
import { fillAtRandom } from './random-answers.ts'
import { findUnreachable } from './unreachable.ts'

const CONTEXT = context({ 'utbetalning.belopp': '1000' })
const amount: Question = { kind: 'amount', key: 'kr', label: text('Kr') }
const choices = [
  { key: 'a', label: text('A') },
  { key: 'b', label: text('B'), other: true as const },
]
const choice: Question = { kind: 'choice', key: 'val', label: text('Val'), choices }

function find(questions: readonly Question[]) {
  return findUnreachable(questionnaire(questions), { context: CONTEXT, tries: 60, seed: 1 })
}

function checked(assert: string): Question {
  return { ...amount, checks: [{ key: 'k', severity: 'error', assert: formula(assert), message: text('Fel') }] }
}

describe('random filling', () => {
  test('finds nothing wrong where everything can be asked, held and given', () => {
    const follow: Question = { kind: 'text', key: 'varfor', label: text('?'), relevance: formula('kr > 5000 OCH val = "b"') }
    expect(find([checked('kr < utbetalning.belopp'), choice, follow])).toEqual({
      tries: 60,
      impossible: [],
      neverAsked: [],
      neverHeld: [],
      neverGiven: [],
    })
  })

  test('says which question was never asked in so many tries', () => {
    const never: Question = { kind: 'yesNo', key: 'aldrig', label: text('?'), relevance: formula('kr * 1 > 10 OCH kr * 1 < 5') }
    expect(find([amount, never])).toMatchObject({ tries: 60, impossible: [], neverAsked: [{ kind: 'question', key: 'aldrig' }] })
  })

  test('is certain of a question whose rule contradicts itself, and tells it once', () => {
    const never: Question = { kind: 'yesNo', key: 'aldrig', label: text('?'), relevance: formula('kr > 10 OCH kr < 5') }
    expect(find([amount, never])).toMatchObject({ impossible: [{ kind: 'question', key: 'aldrig' }], neverAsked: [] })
  })

  test('finds the end of a long chain of follow-ups, the needle of one number, and a check over the rows of a table', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ key: `v${at}`, label: text(`V${at}`) }))
    const chain = Array.from({ length: 6 }, (_, at): Question => ({
      kind: 'choice',
      key: `kedja${at}`,
      label: text('Kedja'),
      choices: many,
      ...(at === 0 ? {} : { relevance: formula(`kedja${at - 1} = "v${at}"`) }),
    }))
    const needle: Question = { kind: 'text', key: 'nal', label: text('?'), relevance: formula('kr = 84217 OCH summa > 1000000') }
    const table: Question = {
      kind: 'table',
      key: 'rader',
      label: text('Rader'),
      rows: { added: { name: text('rad') } },
      columns: [{ ...amount, key: 'belopp' }],
    }
    const sum: Question = { kind: 'calculated', key: 'summa', label: text(''), shownAs: 'amount', formula: formula('SUMMA(rader.belopp)') }
    expect(find([amount, ...chain, table, sum, needle]).neverAsked).toEqual([])
  })

  test('says which check never held, also in a table', () => {
    const column = {
      ...amount,
      checks: [{ key: 'motsagt', severity: 'error' as const, assert: formula('kr > 10 OCH kr < 5'), message: text('') }],
    }
    const table: Question = {
      kind: 'table',
      key: 'tabell',
      label: text(''),
      rows: { added: { name: text('rad'), least: 1 } },
      columns: [column],
    }
    expect(find([{ ...checked('kr > 10 OCH kr < 5'), key: 'kr' }, table]).neverHeld).toEqual([
      { kind: 'check', question: 'kr', column: null, key: 'k' },
      { kind: 'check', question: 'tabell', column: 'kr', key: 'motsagt' },
    ])
  })

  test('makes a sum tally with another, also one that is calculated, so that such a check is no false alarm', () => {
    const table = (key: string): Question => ({
      kind: 'table',
      key,
      label: text(key),
      rows: { added: { name: text('rad'), least: 1 } },
      columns: [{ ...amount, key: 'belopp' }],
    })
    const sum: Question = { kind: 'calculated', key: 'summa', label: text(''), shownAs: 'amount', formula: formula('SUMMA(delar.belopp)') }
    const tallies: Question = {
      ...table('fordelat'),
      checks: [{ key: 'k', severity: 'error', assert: formula('SUMMA(fordelat.belopp) = summa'), message: text('') }],
    }
    expect(find([table('delar'), sum, tallies])).toMatchObject({ neverAsked: [], neverHeld: [] })
  })

  test('says which choice nobody could give', () => {
    const barred: Question = { ...choice, checks: [{ key: 'k', severity: 'error', assert: formula('val <> "a"'), message: text('') }] }
    expect(find([barred]).neverGiven).toEqual([{ kind: 'choice', question: 'val', column: null, key: 'a' }])
  })
})

test('a seed always gives the same answers, all of them at places that take them and of their kind', () => {
  fc.assert(
    fc.property(randomQuestionnaire(), fc.integer(), (asked, seed) => {
      const form = compile(asked)
      const answers = fillAtRandom(form, { context: CONTEXT, seed })
      expect(fillAtRandom(form, { context: CONTEXT, seed })).toEqual(answers)
      const problems = evaluate(form, { context: CONTEXT, answers }).problems.filter(({ cause }) => OF_ANOTHER_KIND.has(cause.kind))
      // How long a text may be can hang on what is answered after it.
      expect(problems.filter(({ path, cause }) => cause.kind !== 'tooLong' || !hasWorkedOutLength(asked, path))).toEqual([])
    }),
    runs(100),
  )
})

function hasWorkedOutLength(asked: Questionnaire, path: string): boolean {
  const [key = '', , column = null] = path.split('.')
  const question = questionAt(asked, key, column)
  return question?.kind === 'text' && typeof question.maxLength === 'object'
}

const OF_ANOTHER_KIND: ReadonlySet<string> = new Set([
  'wrongKind',
  'notANumber',
  'notADate',
  'notAnEmail',
  'unknownChoice',
  'exclusiveChoice',
  'tooManyDecimals',
  'tooLong',
])
