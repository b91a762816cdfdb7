import { describe, expect, test } from 'vitest'
import { KINDS, type Kind, type Question } from '../questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { formula, questionnaire, text } from '../testing/build.ts'
import { asKind } from './as-kind.ts'
import { applyEdit } from './edit.ts'
import { isUnnamedKey, keyFromLabel, newColumn, newQuestion, newSection } from './new-part.ts'
import { questionAt } from './part.ts'

const kinds = Object.keys(KINDS) as Kind[] // KINDS has exactly the kinds as its keys
const SCALAR = ['text', 'number', 'amount', 'percent', 'date', 'yesNo', 'choice', 'choices', 'calculated'] as const
const draft = questionnaire([
  { kind: 'text', key: 'ny_textfraga', label: text('Ny textfråga') },
  {
    kind: 'table',
    key: 'insatser',
    label: text('Insatser'),
    rows: { added: { name: text('insats') } },
    columns: [{ kind: 'text', key: 'namn', label: text('Namn') }],
  },
])

describe('a new question', () => {
  test.each(kinds)('of the kind %s may be put into a draft as it is, and be answered', (kind) => {
    const part = newQuestion(draft, kind)
    const added = applyEdit(draft, { kind: 'add', into: { kind: 'questions', section: 'avsnitt' }, part, before: null })
    expect(added.ok && questionAt(added.value.draft, part.key)?.kind).toBe(kind)
    expect(added.ok && readQuestionnaire(added.value.draft).ok).toBe(true)
  })

  test('has a key that no other question has', () => {
    expect(newQuestion(draft, 'text').key).toBe('ny_textfraga_2')
    expect(newQuestion(draft, 'number', text('Insatser')).key).toBe('insatser_2')
  })

  test('is not called as a word of the formulas, or as what the context tells of', () => {
    expect(newQuestion(draft, 'text', text('Eller')).key).toBe('eller_2')
    expect(newQuestion(draft, 'text', text('Mottagare')).key).toBe('mottagare_2')
  })

  test.each(SCALAR)('may be a column, where it is %s', (kind) => {
    const part = newColumn(draft, 'insatser', kind)
    const added = applyEdit(draft, { kind: 'add', into: { kind: 'columns', question: 'insatser' }, part, before: null })
    expect(added.ok && readQuestionnaire(added.value.draft).ok).toBe(true)
  })
})

test('a new column has no key that a question has, which it would stand before in formulas', () => {
  expect(newColumn(draft, 'insatser', 'text').key).toBe('ny_textfraga_2')
})

test('a new section has a key of its own', () => {
  const one = newSection(draft)
  expect(one).toEqual({ key: 'nytt_avsnitt', title: text('Nytt avsnitt'), questions: [] })
  expect(newSection({ ...draft, sections: [one] }).key).toBe('nytt_avsnitt_2')
})

test.each([
  ['Hur många barn?', 'hur_manga_barn'],
  ['Är kafé öppet (ja/nej)?', 'ar_kafe_oppet_ja_nej'],
  ['2025 års kostnader', 'ars_kostnader'],
  ['  ', null],
  ['100 %', null],
  ['Beskriv hur jämställdhetsperspektivet har beaktats i användningen', 'beskriv_hur_jamstalldhetsperspektivet'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'donaudampfschifffahrtselektrizitatenhaup'],
])('from %j the key %s is proposed', (label, key) => {
  expect(keyFromLabel(label)).toBe(key)
})

test('a key that was made up is told from one that somebody chose', () => {
  expect(['nytt_belopp', 'ny_textfraga_12', 'nytt_avsnitt'].every(isUnnamedKey)).toBe(true)
  expect(['nytt_belopp_kvar', 'insatser'].some(isUnnamedKey)).toBe(false)
})

describe('a question of another kind', () => {
  const asked: Question = {
    kind: 'amount',
    key: 'kostnad',
    label: text('Kostnad'),
    help: text('I kronor.'),
    required: true,
    relevance: formula('bidrag.ar > 2024'),
    checks: [{ key: 'rimlig', severity: 'warning', assert: formula('kostnad < 10'), message: text('Stämmer det?') }],
    tags: ['ekonomi'],
    role: 'economy.costs',
    prefill: { from: 'utbetalning.belopp', locked: false },
    decimals: 2,
    least: formula('1'),
    most: formula('utbetalning.belopp'),
  }
  const { kind: _kind, role, prefill, decimals, least, most, required, checks, ...base } = asked

  test('keeps what both kinds have', () => {
    expect(asKind(asked, 'number')).toEqual({ ...base, kind: 'number', prefill, decimals, least, most, required, checks })
    expect(asKind(asked, 'date')).toEqual({ ...base, kind: 'date', required, checks })
    expect(asKind(asked, 'text')).toEqual({ ...base, kind: 'text', prefill, required, checks })
    expect(asKind({ ...asked, decimals: 2 }, 'amount')).toEqual(asked)
  })

  test('asks for nothing where nobody answers', () => {
    expect(asKind(asked, 'calculated')).toEqual({
      ...base,
      kind: 'calculated',
      formula: { number: '0' },
      shownAs: 'amount',
      role,
      checks,
    })
    expect(asKind(asked, 'information')).toEqual({ ...base, kind: 'information' })
  })

  test('keeps its choices, but not what only several can have', () => {
    const several: Question = {
      kind: 'choices',
      key: 'skal',
      label: text('Skäl'),
      most: 2,
      choices: [
        { key: 'tid', label: text('Tid') },
        { key: 'annat', label: text('Annat'), other: true },
        { key: 'inget', label: text('Inget'), exclusive: true },
      ],
    }
    const one = asKind(several, 'choice')
    expect(one.choices).toEqual([
      { key: 'tid', label: text('Tid') },
      { key: 'annat', label: text('Annat'), other: true },
      { key: 'inget', label: text('Inget') },
    ])
    expect(asKind(one, 'choices')).toEqual({ ...one, kind: 'choices' })
    expect(asKind({ kind: 'yesNo', key: 'ja', label: text('?') }, 'choice').choices.map(({ key }) => key)).toEqual(['ja', 'nej'])
  })

  test.each(kinds.flatMap((from) => kinds.map((to) => [from, to] as const)))('turns from %s into %s in one edit', (from, to) => {
    const part = newQuestion(draft, from)
    const added = applyEdit(draft, { kind: 'add', into: { kind: 'questions', section: 'avsnitt' }, part, before: null })
    if (!added.ok) throw new Error(added.refusal.kind)
    const by = asKind(part, to)
    const turned = applyEdit(added.value.draft, { kind: 'replace', part: { kind: 'question', key: part.key }, by })
    expect(turned.ok && questionAt(turned.value.draft, part.key)).toEqual(by)
  })
})
