import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { compareVersions } from './compare.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { everyPart } from './every-part.ts'
import { staying } from './staying.ts'
import { randomEdit } from '../testing/random-design-edit.ts'

const choice: Question = {
  kind: 'choice',
  key: 'val',
  label: text('Val'),
  choices: [
    { key: 'a', label: text('A') },
    { key: 'b', label: text('B') },
  ],
}
const reader: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), relevance: formula('val = "a"') }
const table: Question = {
  kind: 'table',
  key: 'tabell',
  label: text('Tabell'),
  rows: {
    fixed: [
      { key: 'r', label: text('R') },
      { key: 's', label: text('S') },
    ],
  },
  columns: [{ kind: 'amount', key: 'kr', label: text('Kr') }],
}
const base = questionnaire([section('forst', [choice, reader]), section('sist', [table])])

function differences(edit: DesignEdit) {
  const edited = applyEdit(base, edit)
  if (!edited.ok) throw new Error(JSON.stringify(edited.refusal))
  return compareVersions(base, edited.value.draft)
}

const of = (key: string) => ({ kind: 'question', key }) as const
const klar = { kind: 'choice', question: 'val', column: null, key: 'b' } as const

describe('one edit gives exactly its difference', () => {
  test.each<[string, DesignEdit, object]>([
    [
      'a section added',
      { kind: 'add', into: { kind: 'sections' }, part: section('ny', [{ ...choice, key: 'x' }]), before: 'sist' },
      { kind: 'added', place: { kind: 'section', key: 'ny' } },
    ],
    [
      'a section removed',
      { kind: 'remove', part: { kind: 'section', key: 'sist' } },
      { kind: 'removed', place: { kind: 'section', key: 'sist' } },
    ],
    ['a section moved', { kind: 'move', part: { kind: 'section', key: 'sist' }, section: null, before: 'forst' }, { kind: 'moved' }],
    [
      'a question added',
      { kind: 'add', into: { kind: 'questions', section: 'sist' }, part: { ...choice, key: 'x' }, before: null },
      { kind: 'added', place: of('x') },
    ],
    [
      'a question removed',
      { kind: 'remove', part: of('varfor') },
      { kind: 'removed', place: of('varfor'), part: { label: text('Varför?') } },
    ],
    [
      'a question moved to another section',
      { kind: 'move', part: of('val'), section: 'sist', before: null },
      { kind: 'moved', place: of('val'), from: { section: 'forst' }, to: { section: 'sist' } },
    ],
    [
      'a question under another key',
      { kind: 'rename', part: of('val'), to: 'valet' },
      { kind: 'renamed', place: of('valet'), from: 'val' },
    ],
    [
      'a label',
      { kind: 'change', of: of('val'), property: 'label', value: text('Nytt') },
      { property: 'label', before: { value: text('Val') }, after: { value: text('Nytt') } },
    ],
    ['a help text', { kind: 'change', of: of('val'), property: 'help', value: text('Så här') }, { property: 'help', before: null }],
    [
      'a formula, as it is written',
      { kind: 'change', of: of('varfor'), property: 'relevance', value: formula('val = "b"') },
      { property: 'relevance', before: { formula: 'val = "a"' }, after: { formula: 'val = "b"' } },
    ],
    [
      'another kind',
      { kind: 'replace', part: of('varfor'), by: { ...reader, kind: 'yesNo' } as Question },
      { property: 'kind', before: { value: 'text' }, after: { value: 'yesNo' } },
    ],
    [
      'a choice added',
      { kind: 'add', into: { kind: 'choices', question: 'val', column: null }, part: { ...choice.choices[0], key: 'c' }, before: null },
      { kind: 'added', place: { ...klar, key: 'c' } },
    ],
    ['a choice removed', { kind: 'remove', part: klar }, { kind: 'removed', place: klar }],
    ['a choice in another place', { kind: 'move', part: klar, section: null, before: 'a' }, { kind: 'moved' }],
    [
      'a column',
      { kind: 'change', of: { kind: 'column', question: 'tabell', key: 'kr' }, property: 'label', value: text('Kronor') },
      { property: 'label' },
    ],
    [
      'a row removed',
      { kind: 'remove', part: { kind: 'row', question: 'tabell', key: 's' } },
      { kind: 'removed', place: { kind: 'row', key: 's' } },
    ],
    [
      'rows that the respondent adds instead',
      { kind: 'change', of: of('tabell'), property: 'rows', value: { added: { name: text('rad') } } },
      { property: 'rows' },
    ],
    [
      'the introduction',
      { kind: 'change', of: { kind: 'questionnaire' }, property: 'introduction', value: text('Hej') },
      { place: { kind: 'questionnaire' }, property: 'introduction' },
    ],
  ])('%s', (_, edit, expected) => {
    expect(differences(edit)).toMatchObject([expected])
  })
})

test('differences come in the order of the later version, what was removed where it stood', () => {
  const changed = questionnaire([
    section('forst', [reader]),
    section('sist', [
      { ...table, label: text('T') },
      { ...choice, key: 'ny', label: text('Ny') },
    ]),
  ])
  expect(compareVersions(base, changed).map(({ kind, place }) => [kind, 'key' in place ? place.key : null])).toEqual([
    ['removed', 'val'],
    ['changed', 'tabell'],
    ['added', 'ny'],
  ])
})

test('equal versions differ in nothing, and an edit that changes something gives at least one difference', () => {
  fc.assert(
    fc.property(
      randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), randomEdit(asked))),
      ([asked, edit]) => {
        expect(compareVersions(asked, structuredClone(asked))).toEqual([])
        const edited = applyEdit(asked, edit)
        if (!edited.ok) return
        const { draft } = edited.value
        const same = JSON.stringify(sortedKeys(draft)) === JSON.stringify(sortedKeys(asked))
        expect(compareVersions(asked, draft).length > 0).toBe(!same)
      },
    ),
    runs(100),
  )
})

test('every part removed is told once, alone or with the part it stood in', () => {
  fc.assert(
    fc.property(randomQuestionnaire(), (asked) => {
      for (const part of everyPart(asked)) {
        const edited = applyEdit(asked, { kind: 'remove', part, evenSo: true })
        if (!edited.ok) continue
        expect(compareVersions(asked, edited.value.draft)).toMatchObject([{ kind: 'removed', place: part }])
      }
    }),
    runs(15),
  )
})

test.each([
  [
    ['a', 'b', 'c'],
    ['c', 'a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ],
  [
    ['a', 'b', 'c', 'd'],
    ['d', 'b', 'c', 'a'],
    ['b', 'c'],
  ],
  [['a'], [], []],
])('of %j in the order %j the ones that stay are %j', (before, after, stay) => {
  expect([...staying(before, after)].toSorted()).toEqual(stay)
})

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  )
}
