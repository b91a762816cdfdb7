import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../canonical-json.ts'
import { questionnaireSchema } from '../../questionnaire/schema.ts'
import { formula, questionnaire, section, text } from '../../testing/build.ts'
import { randomQuestionnaire } from '../../testing/random-questionnaire.ts'
import { runs } from '../../testing/runs.ts'
import { schemaValidator } from '../../testing/schema-validator.ts'
import { jsonSchemaText, questionnaireJsonSchema } from './json-schema.ts'
import { schemaPage } from './page.ts'
import { mutations } from '../../testing/mutations.ts'

const faults = schemaValidator()
const reads = questionnaireSchema()

function isRead(document: unknown): boolean {
  return reads.safeParse(document).success
}

test('the schema file and its page are those of the code: npm run schema -w @aterrapport/domain', () => {
  const root = new URL('../../../', import.meta.url)
  expect(readFileSync(new URL('questionnaire.schema.json', root), 'utf8')).toBe(jsonSchemaText())
  expect(readFileSync(new URL('questionnaire.schema.md', root), 'utf8')).toBe(schemaPage(questionnaireJsonSchema()))
})

test('every property is described', () => {
  const bare: string[] = []
  const look = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [keyword, inside] of Object.entries(schema)) {
      if (keyword === 'properties')
        for (const [name, property] of Object.entries(inside as Record<string, { description?: string }>))
          if ((property.description ?? '').length < 5) bare.push(`${at}/${name}`)
      look(inside, `${at}/${keyword}`)
    }
  }
  look(questionnaireJsonSchema(), '')
  expect(bare).toEqual([])
})

/** One question of every kind with every property it can have. */
const RICH = questionnaire([
  section(
    'allt',
    [
      {
        kind: 'text',
        key: 'fri',
        label: { sv: 'Fri', en: 'Free' },
        help: text('Hjälp'),
        required: true,
        relevance: formula('antal > 0'),
        checks: [{ key: 'k', severity: 'warning', assert: formula('BESVARAD(fri)'), message: text('m'), comment: true }],
        tags: ['jämställdhet'],
        role: 'perspective.gender',
        prefill: { from: 'mottagare.namn', locked: true },
        multiline: true,
        maxLength: 100,
        pattern: { regex: '[a-z]+', message: text('p') },
        format: 'email',
      },
      {
        kind: 'number',
        key: 'antal',
        label: text('Antal'),
        decimals: 2,
        unit: text('personer'),
        least: formula('0'),
        most: formula('10 + 1'),
      },
      { kind: 'amount', key: 'kr', label: text('Kr'), decimals: 2, least: formula('-1'), most: formula('utbetalning.belopp') },
      { kind: 'percent', key: 'andel', label: text('Andel'), decimals: 1, least: formula('0'), most: formula('100') },
      { kind: 'date', key: 'dag', label: text('Dag'), least: formula('DATUM("2024-02-29")'), most: formula('omgang.sista_dag') },
      { kind: 'period', key: 'tid', label: text('Tid') },
      { kind: 'yesNo', key: 'ja', label: text('Ja'), required: formula('antal = 1 OCH INTE ja') },
      { kind: 'choice', key: 'en', label: text('En'), choices: [{ key: 'a', label: text('a'), other: true }] },
      {
        kind: 'choices',
        key: 'flera',
        label: text('Flera'),
        choices: [{ key: 'a', label: text('a'), other: true, exclusive: true }],
        least: 1,
        most: 1,
      },
      {
        kind: 'calculated',
        key: 'summa',
        label: text('Summa'),
        formula: formula('SUMMA(tabell.belopp; tabell.belopp > 1,5)'),
        shownAs: 'amount',
      },
      {
        kind: 'table',
        key: 'tabell',
        label: text('Tabell'),
        columns: [{ kind: 'amount', key: 'belopp', label: text('Belopp') }],
        rows: { added: { name: text('rad'), least: 1, most: 5 } },
        totals: ['belopp'],
      },
      {
        kind: 'table',
        key: 'fast',
        label: text('Fast'),
        columns: [{ kind: 'text', key: 'ord', label: text('Ord') }],
        rows: { fixed: [{ key: 'r', label: text('r'), help: text('h') }] },
      },
      { kind: 'file', key: 'fil', label: text('Fil'), types: ['pdf', 'sie'], most: 2, maxBytes: formula('antal * 1000') },
      { kind: 'contact', key: 'kontakt', label: text('Kontakt') },
      { kind: 'organisation', key: 'org', label: text('Org') },
      { kind: 'information', key: 'info', label: text('Info') },
      { kind: 'declaration', key: 'intyg', label: text('Intyg'), statement: text('Jag intygar') },
    ],
    { introduction: text('Inledning'), relevance: formula('SANT ELLER "a" = "b"') },
  ),
])

describe('the schema and the product agree', () => {
  test('that random questionnaires are right', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), (document) => {
        expect(isRead(document)).toBe(true)
        expect(faults(document)).toEqual([])
      }),
      runs(100),
    )
  })

  test('on a questionnaire with one of everything, changed in every way at every place', () => {
    expect(isRead(RICH)).toBe(true)
    expect(faults(RICH)).toEqual([])
    const changed = mutations(RICH).map(({ what, make }) => ({ what, read: isRead(make()), allowed: faults(make()).length === 0 }))
    expect(changed.filter(({ read, allowed }) => read !== allowed)).toEqual([])
    const refused = changed.filter(({ read }) => !read).length
    expect(refused).toBeGreaterThan(1000)
    expect(changed.length - refused).toBeGreaterThan(100)
  })

  test('on random questionnaires changed somewhere', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.nat(), (document, at) => {
        const changed = mutations(document)
        const one = changed[at % changed.length]
        const made = one?.make()
        expect({ what: one?.what, allowed: faults(made).length === 0 }).toEqual({ what: one?.what, allowed: isRead(made) })
      }),
      runs(100),
    )
  })

  test.each([
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-02-29',
    '2024-04-31',
    '2024-12-31',
    '2024-13-01',
    '2024-00-10',
    '24-01-01',
    '2024-1-1',
  ])('on the day %s', (date) => {
    const document = questionnaire([section('s', [], { relevance: { call: '=', args: [{ date }, { date }] } })])
    expect(faults(document).length === 0).toBe(isRead(document))
  })

  test('and what is read of a right document is the document, byte for byte', () => {
    expect(canonicalJson(reads.parse(RICH))).toBe(canonicalJson(RICH))
  })
})
