import { expect, test } from 'vitest'
import { formula, questionnaire, text } from '../testing/build.ts'
import { WHOLE, type DesignPlace } from './design-problem.ts'
import type { Question } from './kinds/registry.ts'
import { readDraft } from './read.ts'
import { checkAt } from './setting.ts'

const cost: Question = { kind: 'amount', key: 'kostnad', label: text('Kostnad') }
const table: Question = { kind: 'table', key: 'insatser', label: text(''), rows: { added: { name: text('') } }, columns: [cost] }
const draft = questionnaire([{ kind: 'yesNo', key: 'ja', label: text('Ja?') }, table, { ...cost, key: 'summa' }])

function at(place: Partial<DesignPlace>): DesignPlace {
  return { ...WHOLE, section: 'avsnitt', ...place }
}

test.each<[string, Partial<DesignPlace>, readonly string[] | null]>([
  ['ja', { of: 'relevance' }, []],
  ['kostnad', { of: 'relevance' }, ['unknownName']],
  ['kostnad > 1', { question: 'insatser', column: 'kostnad', of: 'check' }, []],
  ['ja', { question: 'summa', of: 'most' }, ['wrongType']],
  ['SUMMA(insatser.kostnad)', { question: 'summa', of: 'most' }, []],
  ['ja', { question: 'ja', of: 'most' }, null],
  ['ja', { question: 'borta', of: 'relevance' }, null],
  ['ja', { question: 'ja', of: 'role' }, null],
])('%s written at %j is checked as it stands there', (written, place, causes) => {
  expect(checkAt(draft, at(place), formula(written))?.map(({ cause }) => cause.kind) ?? null).toEqual(causes)
})

test('a draft may be unfinished, but its keys are unique', () => {
  const unfinished = questionnaire([{ kind: 'text', key: 't', label: text(''), relevance: formula('borta > 1'), role: 'economy.used' }])
  expect(readDraft(unfinished)).toEqual({ ok: true, value: unfinished })
  expect(readDraft(questionnaire([cost, cost]))).toMatchObject({ refusal: [{ cause: { kind: 'duplicateKey', key: 'kostnad' } }] })
  expect(readDraft([])).toMatchObject({ ok: false })
})
