import { compareVersions, type Difference } from '@aterrapport/domain/design/compare.ts'
import { questionnaireSchema } from '@aterrapport/domain/questionnaire/schema.ts'
import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { en } from '../../texts/en.ts'
import { sv } from '../../texts/sv.ts'
import { isProperty } from './property.ts'
import { countTold, ofSort, toldDifferences, type Told } from './told.ts'

const choice: Question = {
  kind: 'choice',
  key: 'val',
  label: text('Hur gick det?'),
  choices: [
    { key: 'bra', label: text('Bra') },
    { key: 'daligt', label: text('Dåligt') },
  ],
}
const why: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), relevance: formula('val = "daligt"') }
const base = questionnaire([section('forst', [choice, why]), section('sist', [{ kind: 'amount', key: 'kostnad', label: text('Kostnad') }])])

function told(later: Questionnaire, earlier = base): readonly Told[] {
  const sections = toldDifferences(compareVersions(earlier, later), { earlier, later }, { language: 'sv', texts: sv })
  return sections.flatMap(({ parts }) => parts.flatMap((part) => part.told))
}

function withQuestion(key: string, change: object): Questionnaire {
  const sections = base.sections.map((one) => ({
    ...one,
    questions: one.questions.map((question) => (question.key === key ? { ...question, ...change } : question)),
  }))
  return { ...base, sections }
}

describe('a difference in words', () => {
  test('a changed formula is told as people write it', () => {
    expect(told(withQuestion('varfor', { relevance: formula('val = "bra"') }))).toEqual([
      { kind: 'pair', sort: 'logic', name: 'Visas om', before: 'val = "daligt"', after: 'val = "bra"', look: 'formula' },
    ])
  })

  test('of a text in two languages, only the language that changed is told', () => {
    const earlier = withQuestion('kostnad', { label: { sv: 'Kostnad', en: 'Cost' } })
    expect(told(withQuestion('kostnad', { label: { sv: 'Kostnad', en: 'Costs' } }), earlier)).toEqual([
      { kind: 'pair', sort: 'text', name: 'Ledtext – På engelska', before: 'Cost', after: 'Costs', look: 'text' },
    ])
  })

  test('a property that comes to be has nothing before it', () => {
    expect(told(withQuestion('kostnad', { required: true }))).toEqual([
      { kind: 'pair', sort: 'logic', name: 'Måste besvaras', before: null, after: 'alltid', look: 'text' },
    ])
  })

  test('of the words that are signed, only those that changed are told', () => {
    const later = { ...base, signOff: { ...base.signOff, signature: { ...base.signOff.signature, statement: text('Jag intygar.') } } }
    expect(told(later)).toMatchObject([{ name: 'Intygande och underskrift – Underskrift', before: '', after: 'Jag intygar.' }])
  })

  test('a removed section names the questions that went with it', () => {
    expect(told({ ...base, sections: base.sections.slice(0, 1) })).toEqual([
      { kind: 'sentence', sort: 'content', text: 'Avsnittet ”sist” har tagits bort', within: ['Kostnad'] },
    ])
  })

  test('a question that has gone to another section is told with both', () => {
    const [first, last] = base.sections
    const sections = [first, last].flatMap((one) => (one === undefined ? [] : [one]))
    const moved = sections.map((one) => ({
      ...one,
      questions: one.key === 'forst' ? one.questions.slice(0, 1) : [...one.questions, why],
    }))
    expect(told({ ...base, sections: moved })).toMatchObject([
      { text: 'Frågan ”Varför?” har flyttats från avsnittet ”forst” till avsnittet ”sist”' },
    ])
  })

  test('a choice is named with its question', () => {
    const later = withQuestion('val', { choices: [...choice.choices, { key: 'vet_ej', label: text('Vet ej') }] })
    expect(told(later)).toMatchObject([{ text: 'Alternativet ”Vet ej” i ”Hur gick det?” har lagts till' }])
  })
})

test('only texts leaves the logic out', () => {
  const later = withQuestion('varfor', { relevance: formula('val = "bra"'), label: text('Varför det?') })
  const sections = toldDifferences(compareVersions(base, later), { earlier: base, later }, { language: 'sv', texts: sv })
  expect([countTold(sections), countTold(ofSort(sections, 'text')), countTold(ofSort(sections, 'content'))]).toEqual([2, 1, 0])
})

/** What is told by edits of its own, or within another property. */
const LISTS: ReadonlySet<string> = new Set(['sections', 'questions', 'columns', 'choices', 'checks'])
const WITHIN: ReadonlySet<string> = new Set([
  'signOff',
  'pattern',
  'prefill',
  'relevance',
  'required',
  'formula',
  'least',
  'most',
  'maxLength',
  'maxBytes',
  'assert',
  'rows',
])

/** The names of the properties of a schema and of the parts in it. */
function propertiesOf(schema: unknown): readonly string[] {
  const { shape, element, options, innerType } = inside(schema)
  const named = Object.entries(shape ?? {}).flatMap(([name, one]) => [name, ...(WITHIN.has(name) || isText(one) ? [] : propertiesOf(one))])
  return [...[element, innerType, ...(options ?? [])].flatMap((one) => (one === undefined ? [] : propertiesOf(one))), ...named]
}

interface Inside {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly options?: readonly unknown[]
  readonly innerType?: unknown
}

/** What zod keeps of a schema, which it has no function for. */
function inside(schema: unknown): Inside {
  const kept: unknown = typeof schema === 'object' && schema !== null ? Reflect.get(schema, '_zod') : null
  return (kept as { readonly def: Inside }).def
}

function isText(schema: unknown): boolean {
  const { shape, innerType } = inside(schema)
  return (shape !== undefined && 'sv' in shape) || (innerType !== undefined && isText(innerType))
}

describe('every property that the schema knows', () => {
  const properties = [...new Set(propertiesOf(questionnaireSchema()))].filter((name) => !LISTS.has(name))

  test('is found in the schema, as far down as parts go', () => {
    expect(properties).toEqual(
      expect.arrayContaining(['schemaVersion', 'formula', 'maxBytes', 'exclusive', 'severity', 'totals', 'pattern']),
    )
  })

  test.each(properties)('%s has a name in both languages', (property) => {
    expect(isProperty(property) && [sv.compare.properties[property], en.compare.properties[property]].every((name) => name !== '')).toBe(
      true,
    )
  })
})

const SAMPLES: Readonly<Record<string, unknown>> = {
  key: 'k',
  schemaVersion: 1,
  costType: 'staff',
  title: text('T'),
  introduction: text('I'),
  signOff: base.signOff,
  label: text('L'),
  help: text('H'),
  message: text('M'),
  statement: text('S'),
  unit: text('U'),
  required: true,
  least: 1,
  most: 2,
  severity: 'warning',
  comment: true,
  pattern: { regex: '[a-z]+', message: text('Fel') },
  format: 'email',
  maxLength: 100,
  decimals: 2,
  exclusive: true,
  other: true,
  prefill: { from: 'utbetalning.belopp', locked: true },
  totals: ['a', 'b'],
  kind: 'amount',
  shownAs: 'percent',
  multiline: true,
  tags: ['x'],
  role: 'economy.used',
  rows: { added: { name: text('insats'), least: 1, most: 3 } },
  types: ['pdf', 'sie'],
  maxBytes: 20_000_000,
  mayComeLater: true,
}

test.each(Object.entries(SAMPLES))('%s is told in words and not as it stands in the document', (property, value) => {
  const difference: Difference = { kind: 'changed', place: { kind: 'questionnaire' }, property, before: null, after: { value } }
  for (const texts of [sv, en]) {
    const [{ parts: [part] } = { parts: [] }] = toldDifferences([difference], { earlier: base, later: base }, { language: 'sv', texts })
    expect(part?.told.length).toBeGreaterThan(0)
    expect(JSON.stringify(part?.told)).not.toMatch(/undefined|\[object|economy\.|\{\\"/)
  }
})

test('five hundred differences are told at once', () => {
  const many = questionnaire(
    Array.from({ length: 500 }, (_, at): Question => ({ kind: 'yesNo', key: `f${at}`, label: text(`Fråga ${at}`) })),
  )
  const later = questionnaire(
    Array.from({ length: 500 }, (_, at): Question => ({ kind: 'yesNo', key: `f${at}`, label: text(`Fråga nummer ${at}`) })),
  )
  expect(told(later, many)).toHaveLength(500)
})
