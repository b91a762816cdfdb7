import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactText } from '../expression/exact.ts'
import { print } from '../expression/print.ts'
import { compile } from '../form/compile.ts'
import { open } from '../form/open.ts'
import type { Answers } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, section, text } from '../testing/build.ts'
import { randomEdits } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { decide, type Decision } from './decision.ts'
import { explain } from './explain.ts'

const yes: Question = { kind: 'yesNo', key: 'ja', label: text('Ja?') }
const kr: Question = { kind: 'amount', key: 'kr', label: text('Kr') }
const table: Question = {
  kind: 'table',
  key: 'kostnader',
  label: text('Kostnader'),
  rows: { added: { name: text('rad') } },
  columns: [
    { ...kr, key: 'belopp' },
    { ...yes, key: 'varfor', relevance: formula('belopp > kr') },
  ],
}

function explained(questions: readonly Question[], answers: Answers, path: string) {
  const asked = questionnaire(questions)
  const form = open(compile(asked), { context: context({ 'utbetalning.belopp': '500' }), answers })
  return explain(asked, { form, context: form.context, previous: null }, path)
}

function told({ verdict, leaves }: Decision) {
  return { verdict, leaves: leaves.map((leaf) => `${print(leaf.expression)} ${leaf.verdict}`) }
}

function why(written: string, answers: Answers) {
  const follow: Question = { kind: 'text', key: 'sist', label: text('Sist'), relevance: formula(written) }
  const [rule] = explained([yes, kr, table, follow], answers, 'sist')?.relevance.rules ?? []
  return rule === undefined ? null : told(rule.decision)
}

describe('a question is explained by what settled it', () => {
  test.each<[string, Answers, ReturnType<typeof told>]>([
    ['ja OCH kr > 10', { ja: true, kr: '12' }, { verdict: 'holds', leaves: ['ja holds', 'kr > 10 holds'] }],
    ['ja OCH kr > 10', { ja: true, kr: '2' }, { verdict: 'fails', leaves: ['kr > 10 fails'] }],
    ['ja OCH kr > 10', { ja: true }, { verdict: 'missing', leaves: ['kr > 10 missing'] }],
    ['ja ELLER kr > 10', { kr: '12' }, { verdict: 'holds', leaves: ['kr > 10 holds'] }],
    ['ja ELLER kr > 10', { ja: false, kr: '2' }, { verdict: 'fails', leaves: ['ja fails', 'kr > 10 fails'] }],
    ['INTE (ja OCH kr > 10)', { ja: false, kr: '2' }, { verdict: 'holds', leaves: ['ja fails', 'kr > 10 fails'] }],
    ['OM(ja; kr > 10; kr > 5)', { ja: false, kr: '7' }, { verdict: 'holds', leaves: ['ja fails', 'kr > 5 holds'] }],
  ])('%s with %o', (written, answers, expected) => {
    expect(why(written, answers)).toEqual(expected)
  })

  test('with the value of everything that was read', () => {
    const answers = { kr: '2', 'kostnader.a': '1', 'kostnader.a.belopp': '30' }
    const follow: Question = {
      kind: 'text',
      key: 'sist',
      label: text(''),
      relevance: formula('SUMMA(kostnader.belopp) + kr > utbetalning.belopp'),
    }
    const leaves = explained([kr, table, follow], answers, 'sist')?.relevance.rules.flatMap(({ decision }) => decision.leaves) ?? []
    const reads = leaves.flatMap((leaf) => leaf.reads.map(({ expression, value }) => [print(expression), value]))
    expect(reads.map(([written, value]) => [written, typeof value === 'bigint' ? exactText(value) : value])).toEqual([
      ['SUMMA(kostnader.belopp)', '30'],
      ['kr', '2'],
      ['utbetalning.belopp', '500'],
    ])
  })

  test('in a table by the row it stands in, and within what it stands in', () => {
    const asked = questionnaire([section('a', [kr]), section('b', [table], { relevance: formula('kr > 1') })])
    const answers = { kr: '5', 'kostnader.a': '1', 'kostnader.a.belopp': '3', 'kostnader.b': '2', 'kostnader.b.belopp': '7' }
    const form = open(compile(asked), { context: context(), answers })
    const rules = (path: string) =>
      explain(asked, { form, context: form.context, previous: null }, path)?.relevance.rules.map(
        ({ of, decision }) => `${of} ${decision.verdict}`,
      )
    expect(rules('kostnader.a.varfor')).toEqual(['section holds', 'own fails'])
    expect(rules('kostnader.b.varfor')).toEqual(['section holds', 'own holds'])
  })

  test('a calculated value by what went into it', () => {
    const sum: Question = { kind: 'calculated', key: 'summa', label: text(''), shownAs: 'amount', formula: formula('kr * 2') }
    expect(explained([kr, sum], { kr: '4' }, 'summa')?.calculated?.reads.map(({ expression }) => print(expression))).toEqual(['kr'])
  })

  test('and nothing is said of what is not there', () => {
    expect(explained([kr], {}, 'saknas')).toBeNull()
  })
})

test('an explanation says the same as the engine, whatever is asked and answered', () => {
  const cases = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdits(asked)))
  fc.assert(
    fc.property(cases, ([asked, edits]) => {
      const previous = Object.fromEntries(edits.map(({ path, value }) => [path, value]))
      const form = open(compile(asked), { context: context({ 'utbetalning.belopp': '100' }), previous, answers: {} })
      for (const { path, value } of edits) form.answer(path, value)
      for (const path of pathsOf(
        asked.sections.flatMap(({ questions }) => questions),
        (key) => form.rows(key),
      )) {
        const explanation = explain(asked, { form, context: form.context, previous }, path)
        const { relevance, required, problems, value } = form.read(path)
        expect(explanation?.relevance.verdict).toBe(relevance)
        const must = explanation?.required
        expect(relevance === 'relevant' && (must === 'always' || (typeof must === 'object' && must.verdict === 'holds'))).toBe(required)
        const failing = relevance === 'relevant' ? explanation?.checks.filter(({ decision }) => decision.verdict === 'fails') : []
        expect(failing?.map(({ check }) => check.key)).toEqual(
          problems.flatMap(({ cause }) => (cause.kind === 'check' ? [cause.check] : [])),
        )
        const made = explanation?.calculated?.value
        if (explanation?.calculated && relevance === 'relevant')
          expect(typeof made === 'bigint' ? exactText(made) : (made ?? null)).toBe(value)
      }
    }),
    runs(60),
  )
})

test('what settled a rule settles it alone: the parts that did not are not told', () => {
  const truths = fc.letrec<{ readonly tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('ja', 'kr > 10', 'kr > 5', 'BESVARAD(kr)'),
      fc.tuple(tie('tree'), fc.constantFrom('OCH', 'ELLER'), tie('tree')).map(([a, by, b]) => `(${a}) ${by} (${b})`),
      tie('tree').map((a) => `INTE (${a})`),
    ),
  })).tree
  const answers = fc.record({ ja: fc.constantFrom(true, false, null), kr: fc.constantFrom('2', '7', '12', null) })
  fc.assert(
    fc.property(truths, answers, (written, given) => {
      const asked = questionnaire([yes, kr])
      const form = open(compile(asked), { context: context(), answers: given })
      const names = new Map([yes, kr].map((question) => [question.key, question]))
      const { verdict, leaves } = decide(formula(written), {
        filled: { form, context: form.context, previous: null },
        names,
        scope: { own: null, over: null },
        row: null,
      })
      expect(leaves.length).toBeGreaterThan(0)
      if (verdict === 'missing') expect(leaves.every((leaf) => leaf.verdict === 'missing')).toBe(true)
      else expect(leaves.every((leaf) => leaf.verdict !== 'missing')).toBe(true)
    }),
    runs(300),
  )
})

function pathsOf(questions: readonly Question[], rowsOf: (table: string) => readonly string[]): readonly string[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'table') return [question.key]
    const cells = rowsOf(question.key).flatMap((row) => question.columns.map(({ key }) => `${question.key}.${row}.${key}`))
    return [question.key, ...cells]
  })
}
