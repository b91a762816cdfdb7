import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, section, text } from '../testing/build.ts'
import { acceptsPath, isValue } from './accepts.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'
import type { LiveForm } from './form.ts'
import { open } from './open.ts'
import { stopsHandingIn } from './problem.ts'
import type { Answers } from './value.ts'

const fatt: Question = { kind: 'amount', key: 'fatt', label: text('Fått'), prefill: { from: 'utbetalning.belopp', locked: true } }
const kostnader: Question = {
  kind: 'table',
  key: 'kostnader',
  label: text('Kostnader'),
  required: true,
  rows: {
    fixed: [
      { key: 'lon', label: text('Lön') },
      { key: 'ovrigt', label: text('Övrigt') },
    ],
  },
  totals: ['belopp'],
  columns: [
    { kind: 'amount', key: 'belopp', label: text('Belopp') },
    { kind: 'text', key: 'kommentar', label: text('Kommentar'), required: formula('belopp > 1000') },
  ],
}
const kvar: Question = {
  kind: 'calculated',
  key: 'kvar',
  label: text('Kvar'),
  shownAs: 'amount',
  formula: formula('MAX(fatt - SUMMA(kostnader.belopp); 0)'),
}
const varfor: Question = {
  kind: 'choices',
  key: 'varfor',
  label: text('Varför?'),
  required: true,
  relevance: formula('kvar > 0'),
  choices: [
    { key: 'sent', label: text('Sent besked') },
    { key: 'inget', label: text('Inget av detta'), exclusive: true },
    { key: 'annat', label: text('Annat'), other: true },
  ],
}
const ECONOMY = [fatt, kostnader, kvar, varfor]

function filling(questions: readonly Question[], answers: Answers = {}): LiveForm {
  return open(compile(questionnaire(questions)), { context: context({ 'utbetalning.belopp': '5000' }), answers })
}

function told(form: LiveForm): readonly string[] {
  return form.problems().map(({ path, cause }) => `${path} ${cause.kind}`)
}

describe('what is calculated', () => {
  test('is not known until something that it hangs on is answered', () => {
    const form = filling(ECONOMY)
    expect(form.read('kvar').value).toBeNull()
    expect(form.read('varfor').relevance).toBe('undetermined')
  })

  test('follows every answer, and so does what hangs on it', () => {
    const form = filling(ECONOMY)
    expect(form.answer('kostnader.lon.belopp', '3000').toSorted()).toEqual(
      ['kostnader', 'kostnader.belopp', 'kostnader.lon.belopp', 'kostnader.lon.kommentar', 'kvar', 'varfor', 'varfor:other'].toSorted(),
    )
    expect(form.read('kvar').value).toBe('2000')
    expect(form.read('varfor').relevance).toBe('relevant')
    form.answer('kostnader.ovrigt.belopp', '2500')
    expect(form.total('kostnader', 'belopp')).toBe('5500')
    expect(form.read('kvar').value).toBe('0')
    expect(form.read('varfor').relevance).toBe('notRelevant')
  })

  test('is handed in, and never answered by anybody', () => {
    const form = filling(ECONOMY, { 'kostnader.lon.belopp': '3000' })
    expect(form.answer('kvar', '1')).toEqual([])
    expect(form.result()).toMatchObject({ fatt: '5000', 'kostnader.lon.belopp': '3000', kvar: '2000' })
  })
})

test('one cell of a fixed row is read by its name, and no other cell of the column', () => {
  const what: Question = { kind: 'text', key: 'vad', label: text('Vad?'), relevance: formula('kostnader.ovrigt.belopp > 0') }
  const form = filling([kostnader, what], { 'kostnader.lon.belopp': '3' })
  expect(form.read('vad').relevance).toBe('undetermined')
  expect(form.answer('kostnader.ovrigt.belopp', '5')).toContain('vad')
  expect(form.read('vad').relevance).toBe('relevant')
  expect(form.answer('kostnader.lon.belopp', '4')).not.toContain('vad')
})

test('a sum over a table that is not relevant counts as 0, and over one that is not begun is not known', () => {
  const passedOn: Question = { kind: 'yesNo', key: 'vidare', label: text('Vidare?') }
  const table: Question = { ...kostnader, relevance: formula('vidare'), rows: { added: { name: text('rad') } } }
  const rest: Question = {
    kind: 'calculated',
    key: 'rest',
    label: text('Rest'),
    shownAs: 'amount',
    formula: formula('100 - SUMMA(kostnader.belopp)'),
  }
  const form = filling([passedOn, table, rest], { vidare: true })
  expect(form.read('rest').value).toBeNull()
  form.answer('vidare', false)
  expect(form.read('rest').value).toBe('100')
})

test('a sum over cells none of which is asked for counts as 0', () => {
  const rows: Question = {
    ...kostnader,
    columns: [
      { kind: 'yesNo', key: 'med', label: text('Med?') },
      { kind: 'amount', key: 'belopp', label: text('Belopp'), relevance: formula('med') },
    ],
  }
  const rest: Question = {
    kind: 'calculated',
    key: 'rest',
    label: text('Rest'),
    shownAs: 'amount',
    formula: formula('100 - SUMMA(kostnader.belopp)'),
  }
  const form = filling([rows, rest], { 'kostnader.lon.med': false, 'kostnader.lon.belopp': '7' })
  expect(form.read('rest').value).toBeNull()
  form.answer('kostnader.ovrigt.med', false)
  expect(form.read('rest').value).toBe('100')
  form.answer('kostnader.lon.med', true)
  expect(form.read('rest').value).toBe('93')
})

test('a locked value that is not known is not asked of anybody', () => {
  const form = open(compile(questionnaire([{ ...fatt, required: true }])), { context: context(), answers: {} })
  expect(told(form)).toEqual([])
})

describe('a value filled in beforehand', () => {
  test('cannot be changed when it is locked', () => {
    const form = filling([fatt])
    expect(form.answer('fatt', '1')).toEqual([])
    expect(form.read('fatt').value).toBe('5000')
  })

  test('stands until somebody answers when it is not, and again when the answer is taken back', () => {
    const form = filling([{ ...fatt, prefill: { from: 'utbetalning.belopp', locked: false } }])
    form.answer('fatt', '4000')
    expect(form.read('fatt').value).toBe('4000')
    form.answer('fatt', null)
    expect(form.result()).toEqual({ fatt: '5000' })
  })
})

describe('what is not relevant', () => {
  const gate: Question = { kind: 'yesNo', key: 'vidare', label: text('Vidare?'), required: true }
  const follow: Question = { kind: 'amount', key: 'belopp', label: text('Belopp'), required: true, relevance: formula('vidare') }
  const after: Question = { kind: 'text', key: 'skal', label: text('Skäl'), required: true, relevance: formula('belopp > 10') }
  const sum: Question = { kind: 'calculated', key: 'rest', label: text('Rest'), shownAs: 'amount', formula: formula('100 - belopp') }

  test('is kept in the draft, counts as 0 and is not handed in', () => {
    const form = filling([gate, follow, sum], { vidare: true, belopp: '30' })
    form.answer('vidare', false)
    expect(form.answers()).toEqual({ vidare: false, belopp: '30' })
    expect(form.result()).toEqual({ vidare: false, rest: '100' })
    form.answer('vidare', true)
    expect(form.result()).toEqual({ vidare: true, belopp: '30', rest: '70' })
  })

  test('makes what hangs on it not relevant too, rather than undetermined for ever', () => {
    const form = filling([gate, follow, after], { vidare: false })
    expect(form.read('skal').relevance).toBe('notRelevant')
    expect(told(form)).toEqual([])
    expect(form.section('avsnitt')).toEqual({ status: 'done', answered: 1, toAnswer: 1 })
  })

  test('with its whole section, when the section is not', () => {
    const form = open(
      compile(
        questionnaire([section('a', [gate]), section('b', [{ ...follow, relevance: formula('SANT') }], { relevance: formula('vidare') })]),
      ),
      {
        context: context(),
        answers: { vidare: false },
      },
    )
    expect(form.read('belopp').relevance).toBe('notRelevant')
    expect(form.section('b').status).toBe('notRelevant')
  })
})

describe('something undetermined and required', () => {
  const optional: Question = { kind: 'number', key: 'antal', label: text('Antal') }
  const hanging: Question = { kind: 'text', key: 'skal', label: text('Skäl'), required: true, relevance: formula('antal > 3') }
  const required: Question = { kind: 'text', key: 'namn', label: text('Namn'), required: true }

  test('stops handing in once nothing else is left to answer', () => {
    const form = filling([optional, hanging, required])
    expect(told(form)).toEqual(['namn required'])
    form.answer('namn', 'Umeå')
    expect(told(form)).toEqual(['skal undetermined'])
    expect(form.section('avsnitt').status).toBe('inProgress')
    form.answer('antal', '2')
    expect(told(form)).toEqual([])
    expect(form.section('avsnitt').status).toBe('done')
  })
})

describe('a check', () => {
  const cost: Question = {
    kind: 'amount',
    key: 'overhead',
    label: text('Overhead'),
    checks: [
      { key: 'hog', severity: 'warning', assert: formula('overhead <= 100'), message: text('Högt'), comment: true },
      { key: 'for_hog', severity: 'error', assert: formula('overhead <= 1000'), message: text('För högt') },
    ],
  }

  test('says nothing about what is not answered', () => {
    expect(told(filling([cost]))).toEqual([])
  })

  test('that warns stops handing in until its comment is given', () => {
    const form = filling([cost], { overhead: '500' })
    expect(form.read('overhead:comment')).toMatchObject({ relevance: 'relevant', required: true })
    expect(form.problems().map(stopsHandingIn)).toEqual([true])
    form.answer('overhead:comment', 'Ny lokal')
    expect(form.problems()).toMatchObject([{ severity: 'warning', cause: { kind: 'check', check: 'hog', comment: 'given' } }])
    expect(form.problems().map(stopsHandingIn)).toEqual([false])
    expect(form.result()).toEqual({ overhead: '500', 'overhead:comment': 'Ny lokal' })
  })

  test('of a column holds row by row', () => {
    const form = filling(ECONOMY, { 'kostnader.lon.belopp': '3000', 'kostnader.ovrigt.belopp': '10' })
    expect(told(form)).toContain('kostnader.lon.kommentar required')
    expect(told(form)).not.toContain('kostnader.ovrigt.kommentar required')
  })
})

describe('a choice', () => {
  test('of something else asks what', () => {
    const form = filling(ECONOMY, { 'kostnader.lon.belopp': '10', varfor: ['annat'] })
    expect(told(form)).toEqual(['varfor:other required'])
    form.answer('varfor:other', 'Personalen slutade')
    expect(told(form)).toEqual([])
    form.answer('varfor', ['sent'])
    expect(form.result()).not.toHaveProperty('varfor:other')
  })

  test('that excludes the others stands alone', () => {
    expect(told(filling(ECONOMY, { 'kostnader.lon.belopp': '10', varfor: ['sent', 'inget'] }))).toEqual(['varfor exclusiveChoice'])
  })
})

describe('a table whose rows are added', () => {
  const insatser: Question = {
    kind: 'table',
    key: 'insatser',
    label: text('Insatser'),
    rows: { added: { name: text('insats'), least: 1, most: 2 } },
    columns: [
      { kind: 'text', key: 'namn', label: text('Namn'), required: true },
      { kind: 'yesNo', key: 'klar', label: text('Klar') },
      { kind: 'amount', key: 'kostnad', label: text('Kostnad') },
    ],
  }
  const klart: Question = {
    kind: 'calculated',
    key: 'klart',
    label: text('Klart'),
    shownAs: 'amount',
    formula: formula('SUMMA(insatser.kostnad; insatser.klar)'),
  }

  test('tells when there are too few rows, or too many', () => {
    const form = filling([insatser])
    expect(told(form)).toEqual(['insatser tooFewRows'])
    for (const row of ['a', 'b', 'c']) form.answer(`insatser.${row}`, '1')
    expect(told(form)[0]).toBe('insatser tooManyRows')
  })

  test('keeps its rows in the order of their positions, and a row taken away comes back as it was', () => {
    const form = filling([insatser], { 'insatser.a': '2', 'insatser.b': '10', 'insatser.c': '1.5', 'insatser.a.namn': 'Öppet hus' })
    expect(form.rows('insatser')).toEqual(['c', 'a', 'b'])
    form.answer('insatser.a', null)
    expect(form.rows('insatser')).toEqual(['c', 'b'])
    expect(form.result()).not.toHaveProperty(['insatser.a.namn'])
    form.answer('insatser.a', '20')
    expect(form.rows('insatser')).toEqual(['c', 'b', 'a'])
    expect(form.read('insatser.a.namn').value).toBe('Öppet hus')
  })

  test('is summed over the rows that a filter lets through', () => {
    const form = filling([insatser, klart], {
      'insatser.a': '1',
      'insatser.b': '2',
      'insatser.a.kostnad': '10',
      'insatser.b.kostnad': '5',
      'insatser.a.klar': true,
    })
    expect(form.read('klart').value).toBe('10')
    form.answer('insatser.b.klar', true)
    expect(form.read('klart').value).toBe('15')
    form.answer('insatser.a', null)
    expect(form.read('klart').value).toBe('5')
    form.answer('insatser.b.klar', false)
    expect(form.read('klart').value).toBe('0')
  })
})

describe('a question made of parts', () => {
  test('asks for every part when it is required, and counts as one', () => {
    const form = filling([{ kind: 'contact', key: 'kontakt', label: text('Kontakt'), required: true }], {
      'kontakt.name': 'Eva',
      'kontakt.email': 'eva@umea',
    })
    expect(told(form)).toEqual(['kontakt.position required', 'kontakt.phone required', 'kontakt.email notAnEmail'])
    expect(form.section('avsnitt')).toEqual({ status: 'problem', answered: 0, toAnswer: 1 })
  })

  test('of a period that is half given asks for the other half, and for days in order', () => {
    const form = filling([{ kind: 'period', key: 'tid', label: text('Tid') }], { 'tid.from': '2025-06-01' })
    expect(told(form)).toEqual(['tid.to required'])
    form.answer('tid.to', '2025-01-01')
    expect(told(form)).toEqual(['tid periodReversed'])
  })
})

describe('what was typed and cannot be read', () => {
  test('is kept and told, and reckoned as unanswered', () => {
    const form = filling(ECONOMY, { 'kostnader.lon.belopp': { unreadable: 'tolv' } })
    expect(form.read('kostnader.lon.belopp')).toMatchObject({
      value: { unreadable: 'tolv' },
      problems: [{ cause: { kind: 'notANumber', given: 'tolv' } }],
    })
    expect(form.total('kostnader', 'belopp')).toBeNull()
    expect(form.result()).not.toHaveProperty(['kostnader.lon.belopp'])
  })
})

describe('evaluating a whole response', () => {
  test('says what the live form says', () => {
    const answers = { 'kostnader.lon.belopp': '3000', varfor: ['sent'] }
    const form = filling(ECONOMY, answers)
    const evaluation = evaluate(compile(form.questionnaire), { context: form.context, answers })
    expect(evaluation).toEqual({ problems: form.problems(), result: form.result(), answered: 2, toAnswer: 3 })
  })
})

describe('an answer from outside', () => {
  const compiled = compile(questionnaire([...ECONOMY, { kind: 'contact', key: 'kontakt', label: text('Kontakt') }]))

  test.each([
    ['kostnader.lon.belopp', true],
    ['kontakt.email', true],
    ['varfor:other', true],
    ['fatt', false],
    ['kvar', false],
    ['kontakt', false],
    ['kostnader', false],
    ['kostnader.lon', false],
    ['kostnader.resor.belopp', false],
    ['varfor:comment', false],
    ['§avsnitt', false],
    ['__proto__', false],
    ['kostnader.lon.belopp.x', false],
  ])('at %s may be stored: %s', (path, accepted) => {
    expect(acceptsPath(compiled, path)).toBe(accepted)
  })

  test.each([
    [null, true],
    [['a', 'b'], true],
    [{ unreadable: 'x' }, true],
    ['x'.repeat(20_001), false],
    [12, false],
    [{ unreadable: 1 }, false],
    [['a', 1], false],
    [undefined, false],
  ])('such as %j is a value: %s', (json, accepted) => {
    expect(isValue(json)).toBe(accepted)
  })
})
