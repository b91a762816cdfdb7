import { expect, test } from 'vitest'
import { WHOLE } from '../../questionnaire/design-problem.ts'
import { formula, questionnaire, text } from '../../testing/build.ts'
import { readFormula } from './read-formula.ts'
import { standingAt } from './standing.ts'

const draft = questionnaire([
  { key: 'fick', kind: 'amount', label: text('Fick') },
  { key: 'kvar', kind: 'calculated', label: text('Kvar'), shownAs: 'amount', formula: formula('fick - 1') },
])

function read(written: string) {
  const standing = standingAt(draft, { ...WHOLE, section: 'avsnitt', question: 'fick', of: 'relevance' })
  if (standing === null) throw new Error('a relevance can stand there')
  return readFormula(written, draft, standing)
}

test('what is written as a formula is right, wrong at letters, circular, not readable, or nothing', () => {
  expect(read(' ')).toEqual({ kind: 'empty' })
  expect(read('utbetalning.belopp > 1')).toEqual({ kind: 'right', expression: formula('utbetalning.belopp > 1') })
  expect(read('utbetalning.belopp > 1 OCH (borta > "a")')).toMatchObject({
    kind: 'wrong',
    problems: [
      { letters: { from: 28, to: 33 }, cause: { kind: 'unknownName' } },
      { letters: { from: 36, to: 39 }, cause: { kind: 'wrongType' } },
    ],
  })
  expect(read('kvar > 1')).toEqual({ kind: 'circle', names: ['fick', 'kvar', 'fick'] })
  expect(read('utbetalning.belopp >')).toMatchObject({ kind: 'unread', problem: { from: 20, cause: { kind: 'operandExpected' } } })
})
