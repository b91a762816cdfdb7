import { describe, expect, test } from 'vitest'
import { dependantsOf } from '../questionnaire/dependants.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'
import { compile } from './compile.ts'
import { open } from './open.ts'
import type { Answers } from './value.ts'

const status: Question = {
  kind: 'choice',
  key: 'status',
  label: text('Status'),
  choices: [
    { key: 'klar', label: text('Klar') },
    { key: 'annan', label: text('Annan'), other: true },
  ],
}
const cost: Question = { kind: 'amount', key: 'kostnad', label: text('Kostnad') }
const activities: Question = {
  kind: 'table',
  key: 'insatser',
  label: text('Insatser'),
  rows: { added: { name: text('insats') } },
  columns: [cost, status],
}
const costs: Question = {
  kind: 'table',
  key: 'kostnader',
  label: text('Kostnader'),
  rows: { fixed: [{ key: 'lon', label: text('Lön') }] },
  columns: [{ ...cost, prefill: { from: 'foregaende', locked: false } }],
}
const contact: Question = { kind: 'contact', key: 'kontakt', label: text('Kontakt'), prefill: { from: 'foregaende', locked: false } }
const QUESTIONS: readonly Question[] = [cost, status, activities, costs, contact]

const LAST_YEAR: Answers = {
  kostnad: '100',
  status: 'klar',
  'insatser.a': '2',
  'insatser.a.kostnad': '30',
  'insatser.a.status': 'klar',
  'insatser.b': '1',
  'insatser.b.kostnad': '12.5',
  'kostnader.lon.kostnad': '7',
  'kontakt.email': 'anna.lind@kommun.example',
}

function calculated(written: string, shownAs: 'amount' | 'yesNo'): Question {
  return { kind: 'calculated', key: 'svar', label: text(''), shownAs, formula: formula(written) }
}

function opened(questions: readonly Question[], { answers = {}, previous }: { answers?: Answers; previous: Answers | null }) {
  const read = readQuestionnaire(questionnaire(questions))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return open(compile(read.value), { context: context(), answers, previous })
}

describe('a formula that reads what was handed in last year', () => {
  test.each<[string, 'amount' | 'yesNo', unknown]>([
    ['foregaende.kostnad', 'amount', '100'],
    ['foregaende.kostnad - kostnad', 'amount', '60'],
    ['foregaende.status = "klar"', 'yesNo', true],
    ['foregaende.kostnader.lon.kostnad', 'amount', '7'],
    ['BESVARAD(foregaende.kontakt.email)', 'yesNo', true],
    ['BESVARAD(foregaende.kontakt)', 'yesNo', true],
    ['BESVARAD(foregaende.kontakt.phone)', 'yesNo', false],
    ['BESVARAD(foregaende.insatser)', 'yesNo', true],
    ['BESVARAD(foregaende.insatser.status)', 'yesNo', true],
    ['SUMMA(foregaende.insatser.kostnad)', 'amount', '42.5'],
    ['SUMMA(foregaende.insatser.kostnad; foregaende.insatser.status = "klar")', 'amount', '30'],
    ['SUMMA(foregaende.insatser.kostnad; foregaende.insatser.kostnad < kostnad)', 'amount', '42.5'],
    ['MEDEL(foregaende.insatser.kostnad)', 'amount', '21.25'],
    ['ANTAL(foregaende.insatser)', 'amount', '2'],
    ['ANTAL(foregaende.insatser) - ANTAL(insatser)', 'amount', '2'],
    ['OM(SUMMA(foregaende.kostnader.kostnad) = 7; 1; 0)', 'amount', '1'],
  ])('%s', (written, shownAs, value) => {
    const form = opened([...QUESTIONS, calculated(written, shownAs)], { answers: { kostnad: '40' }, previous: LAST_YEAR })
    expect(form.read('svar').value).toBe(value)
  })

  test.each(['foregaende.kostnad', 'SUMMA(foregaende.insatser.kostnad)', 'ANTAL(foregaende.insatser)'])(
    '%s is missing where nothing was handed in',
    (written) => {
      const asked = [...QUESTIONS, calculated(written, 'amount')]
      expect(opened(asked, { previous: null }).read('svar')).toMatchObject({ relevance: 'relevant', value: null })
    },
  )

  test('goes over last year again when this year, which its filter reads, changes', () => {
    const written = 'SUMMA(foregaende.insatser.kostnad; foregaende.insatser.kostnad < kostnad)'
    const form = opened([...QUESTIONS, calculated(written, 'amount')], { previous: LAST_YEAR })
    expect(form.read('svar').value).toBe(null)
    expect(form.answer('kostnad', '20')).toContain('svar')
    expect(form.read('svar').value).toBe('12.5')
  })

  test('takes an answer of another type than this year’s question has as missing', () => {
    const written = 'BESVARAD(foregaende.kostnad) ELLER BESVARAD(foregaende.status)'
    const form = opened([...QUESTIONS, calculated(written, 'yesNo')], { previous: { kostnad: 'mycket', status: 'nedlagd' } })
    expect(form.read('svar').value).toBe(false)
  })

  test('may be that of the question itself, which is no circle', () => {
    const form = opened([{ ...cost, most: formula('foregaende.kostnad * 2') }], { answers: { kostnad: '201' }, previous: LAST_YEAR })
    expect(form.problems()).toMatchObject([{ path: 'kostnad', cause: { kind: 'aboveMost', most: '200' } }])
  })

  test.each<[string, object]>([
    ['foregaende.borta > 1', { kind: 'unknownName', name: 'foregaende.borta' }],
    ['foregaende.insatser.kostnad > 1', { kind: 'columnAlone', name: 'foregaende.insatser.kostnad' }],
    ['SUMMA(insatser.kostnad; foregaende.insatser.status = "klar") > 1', { kind: 'columnAlone', name: 'foregaende.insatser.status' }],
    ['foregaende.status = "öppen"', { kind: 'unknownChoice', given: 'öppen', choices: ['klar', 'annan'] }],
    ['foregaende.foregaende.kostnad > 1', { kind: 'unknownName', name: 'foregaende.foregaende.kostnad' }],
  ])('%s is refused', (written, cause) => {
    const read = readQuestionnaire(questionnaire([...QUESTIONS, { ...cost, key: 'sist', relevance: formula(written) }]))
    expect(read).toMatchObject({ refusal: [{ cause: { kind: 'expression', problem: { cause } } }] })
  })

  test('depends on this year’s question, which says what type it is of', () => {
    const asked = questionnaire([...QUESTIONS, calculated('foregaende.kostnad + foregaende.kostnader.lon.kostnad', 'amount')])
    expect(dependantsOf(asked, 'kostnad').map(({ question }) => question)).toEqual(['svar'])
    expect(dependantsOf(asked, 'kostnader', 'kostnad').map(({ question }) => question)).toEqual(['svar'])
  })
})

describe('an answer filled in from last year', () => {
  const prefilled = (question: Question, locked: boolean): Question => ({ ...question, prefill: { from: 'foregaende', locked } })

  test('stands there until another is given, cell by cell and part by part', () => {
    const form = opened([prefilled(cost, false), costs, contact], { previous: LAST_YEAR })
    expect(form.result()).toEqual({ kostnad: '100', 'kostnader.lon.kostnad': '7', 'kontakt.email': 'anna.lind@kommun.example' })
    form.answer('kostnader.lon.kostnad', '8')
    form.answer('kontakt.email', 'bo.ek@kommun.example')
    expect(form.result()).toEqual({ kostnad: '100', 'kostnader.lon.kostnad': '8', 'kontakt.email': 'bo.ek@kommun.example' })
    expect(form.answers()).toEqual({ 'kostnader.lon.kostnad': '8', 'kontakt.email': 'bo.ek@kommun.example' })
  })

  test('is nobody’s to change when it is locked', () => {
    const form = opened([prefilled(cost, true), { ...contact, prefill: { from: 'foregaende', locked: true } }], { previous: LAST_YEAR })
    expect([...form.answer('kostnad', '1'), ...form.answer('kontakt.email', 'bo.ek@kommun.example')]).toEqual([])
    expect(form.result()).toEqual({ kostnad: '100', 'kontakt.email': 'anna.lind@kommun.example' })
  })

  test('brings along what "annat" was, unless something else is chosen', () => {
    const form = opened([prefilled(status, false)], { previous: { status: 'annan', 'status:other': 'Pausad' } })
    expect(form.result()).toEqual({ status: 'annan', 'status:other': 'Pausad' })
    expect(form.problems()).toEqual([])
    form.answer('status', 'annan')
    expect(form.problems()).toMatchObject([{ path: 'status:other', cause: { kind: 'required' } }])
  })

  test('is left out when it does not answer this year’s question', () => {
    const form = opened([prefilled(status, true), prefilled(cost, false)], { previous: { status: 'nedlagd', kostnad: 'mycket' } })
    expect(form.result()).toEqual({})
    expect(form.problems()).toEqual([])
  })

  test.each<[string, Question]>([
    ['a declaration', { kind: 'declaration', key: 'd', label: text(''), statement: text('') }],
    ['a file', { kind: 'file', key: 'f', label: text(''), types: ['pdf'] }],
    ['what is calculated', { ...calculated('1', 'amount'), key: 'c' }],
    ['a table', activities],
    ['a cell of a row that the respondent adds', { ...activities, columns: [{ ...cost, prefill: { from: 'foregaende', locked: false } }] }],
  ])('cannot be %s', (_what, question) => {
    const asked = question.kind === 'table' && question.columns.length === 1 ? question : prefilled(question, false)
    expect(readQuestionnaire(questionnaire([asked]))).toMatchObject({ refusal: [{ cause: { kind: 'prefillKind' } }] })
  })
})
