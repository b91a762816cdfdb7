import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../expression/parse.ts'
import { print } from '../../expression/print.ts'
import { expressionsOf } from '../../questionnaire/expressions.ts'
import { namesOf, OUTSIDE } from '../../questionnaire/names.ts'
import { formula, questionnaire, text } from '../../testing/build.ts'
import { randomQuestionnaire } from '../../testing/random-questionnaire.ts'
import { randomRules } from '../../testing/random-rules.ts'
import { runs } from '../../testing/runs.ts'
import { expressionOf, expressionOfTerm } from './expression-of.ts'
import { rulesOf, termOf, type Sight } from './rules-of.ts'

const draft = questionnaire([
  { key: 'fick', kind: 'amount', label: text('Fick') },
  { key: 'vidare', kind: 'yesNo', label: text('Vidare') },
  { key: 'svar', kind: 'text', label: text('Svar') },
  {
    key: 'insatser',
    kind: 'table',
    label: text('Insatser'),
    columns: [
      { key: 'kostnad', kind: 'amount', label: text('Kostnad') },
      { key: 'klar', kind: 'yesNo', label: text('Klar') },
    ],
    rows: { added: { name: text('insats') } },
  },
])
const sight: Sight = { names: namesOf(draft), scope: OUTSIDE }
const sayable = {
  names: ['fick', 'vidare', 'svar', 'utbetalning.belopp', 'foregaende.fick', 'finns_inte'],
  columns: ['insatser', 'insatser.kostnad', 'foregaende.insatser.kostnad'],
  inRows: ['insatser.klar', 'insatser.kostnad', 'fick'],
}

describe('rules and the expression that they mean', () => {
  test('rules made into an expression are read back as the same rules', () => {
    fc.assert(
      fc.property(randomRules(sayable), (rules) => {
        const expression = expressionOf(rules)
        expect(expression === null ? null : rulesOf(expression, sight)).toEqual(rules)
      }),
      runs(500),
    )
  })

  test('they are the same rules after a look at the formula', () => {
    fc.assert(
      fc.property(randomRules(sayable), (rules) => {
        const expression = expressionOf(rules)
        const read = expression === null ? null : parse(print(expression))
        expect(read?.ok === true ? read.value : read).toEqual(expression)
      }),
      runs(300),
    )
  })

  test('an expression that is shown as rules or as a term stays the same tree', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), (any) => {
        const names = namesOf(any)
        for (const { expression, scope } of expressionsOf(any)) {
          const rules = rulesOf(expression, { names, scope })
          const term = termOf(expression, { names, scope })
          expect(rules === null ? expression : expressionOf(rules)).toEqual(expression)
          expect(term === null ? expression : expressionOfTerm(term)).toEqual(expression)
        }
      }),
      runs(200),
    )
  })

  test.each([
    ['vidare', 'isYes'],
    ['INTE vidare', 'isNo'],
    ['BESVARAD(svar)', 'answered'],
    ['INTE BESVARAD(svar)', 'notAnswered'],
    ['INNEHÅLLER(svar; "hej")', 'contains'],
    ['INTE INNEHÅLLER(svar; "hej")', 'lacks'],
    ['SUMMA(insatser.kostnad; insatser.klar) = fick', 'compared'],
    ['fick > utbetalning.belopp * 0,1', 'compared'],
  ])('%s is a rule of the sort %s', (written, kind) => {
    expect(rulesOf(formula(written), sight)).toMatchObject({ of: 'all', rules: [{ test: { kind } }] })
  })

  test.each([
    'OM(vidare; SANT; FALSKT)',
    'INTE (vidare OCH BESVARAD(svar))',
    'INTE fick > 1',
    'SUMMA(fick; 1) > 2',
    'fick + 1 > 2',
    'AVRUNDA(fick; 0) = 2',
    '(vidare OCH fick / 2 > 1) ELLER vidare',
    'MAX(insatser.kostnad; INTE (insatser.klar ELLER FALSKT)) > 1',
  ])('%s can only be written', (written) => {
    expect(rulesOf(formula(written), sight)).toBeNull()
  })

  test.each([
    ['12,5', 'literal'],
    ['fick', 'name'],
    ['SUMMA(insatser.kostnad)', 'rows'],
    ['ANTAL(insatser; insatser.kostnad > 100)', 'rows'],
    ['fick * 0,1', 'share'],
    ['fick - SUMMA(insatser.kostnad)', 'total'],
    ['fick + utbetalning.belopp - foregaende.fick', 'total'],
  ])('%s is a value of the sort %s', (written, kind) => {
    expect(termOf(formula(written), sight)).toMatchObject({ kind })
  })

  test.each(['fick - (fick - 1)', 'MAX(fick; 0)', '0,1 * fick', 'fick / 2'])('the value %s can only be written', (written) => {
    expect(termOf(formula(written), sight)).toBeNull()
  })

  test('groups of one rule are that rule, and empty groups are not there', () => {
    const rule = { kind: 'rule', subject: { kind: 'name', ref: 'vidare' }, test: { kind: 'isYes' } } as const
    expect(expressionOf({ kind: 'group', of: 'any', rules: [{ kind: 'group', of: 'all', rules: [rule] }] })).toEqual(formula('vidare'))
    expect(expressionOf({ kind: 'group', of: 'any', rules: [{ kind: 'group', of: 'all', rules: [] }] })).toBeNull()
  })
})
