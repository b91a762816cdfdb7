import { describe, expect, test } from 'vitest'
import { questionnaire, text, formula } from '../testing/build.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { nextYear, toUpdate } from './next-year.ts'

function labelled(label: string) {
  return questionnaire([{ kind: 'yesNo', key: 'fraga', label: text(label) }])
}

describe('what must be updated for next year', () => {
  test.each<[string, string, readonly [string, string][], string | null]>([
    ['a year', 'Kostnader för 2025', [['year', '2025']], 'Kostnader för 2026'],
    [
      'two years',
      'Kostnader 2025 som ni betalar 2026',
      [
        ['year', '2025'],
        ['year', '2026'],
      ],
      'Kostnader 2026 som ni betalar 2027',
    ],
    ['a date', 'Senast den 28 februari 2026', [['date', '28 februari 2026']], 'Senast den 28 februari 2027'],
    ['a date in digits', 'Senast 2026-02-28.', [['date', '2026-02-28']], 'Senast 2027-02-28.'],
    ['a leap day', 'Senast 2028-02-29', [['date', '2028-02-29']], 'Senast 2029-02-28'],
    ['a day without a year', 'Från den 1 januari', [['date', '1 januari']], null],
    ['an amount', 'Belopp över 50 000 kronor faktureras', [['amount', '50 000 kronor']], null],
    [
      'an amount with a year',
      'För 2025 är det 1,5 miljarder',
      [
        ['year', '2025'],
        ['amount', '1,5 miljarder'],
      ],
      'För 2026 är det 1,5 miljarder',
    ],
  ])('%s', (_, label, found, proposal) => {
    expect(toUpdate(labelled(label)).map((one) => ({ ...one, found: one.found.map(({ kind, text: dated }) => [kind, dated]) }))).toEqual([
      { at: '/sections/0/questions/0/label/sv', text: label, found, proposal },
    ])
  })

  test.each(['Hur många?', 'Enligt SFS 2025:1256', 'Dnr 9.1–2651/2026', 'Kapitel 4'])('is nothing in “%s”', (label) => {
    expect(toUpdate(labelled(label))).toEqual([])
  })

  test('is also found in formulas, in every language and in the words to sign', () => {
    const given = {
      ...questionnaire([{ kind: 'date', key: 'dag', label: { sv: 'Dag', en: 'Day in 2025' }, most: formula('DATUM("2025-12-31")') }]),
      title: text('Redovisning 2025'),
    }
    expect(toUpdate(given).map(({ at, proposal }) => [at, proposal])).toEqual([
      ['/title/sv', 'Redovisning 2026'],
      ['/sections/0/questions/0/label/en', 'Day in 2026'],
      ['/sections/0/questions/0/most', 'DATUM("2026-12-31")'],
    ])
  })
})

test('next year’s questionnaire has its years moved on and is read as this year’s was', () => {
  const given = {
    ...questionnaire([{ kind: 'date', key: 'dag_2025', label: text('Dag 2025'), most: formula('DATUM("2025-12-31")') }]),
    key: 'sol-kommun-2025',
  }
  const next = nextYear(given)
  expect(next).toMatchObject({
    key: 'sol-kommun-2026',
    sections: [{ questions: [{ key: 'dag_2025', label: text('Dag 2026'), most: { date: '2026-12-31' } }] }],
  })
  expect(readQuestionnaire(next)).toEqual({ ok: true, value: next })
})
