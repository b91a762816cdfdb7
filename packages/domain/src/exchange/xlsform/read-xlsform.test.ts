import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { print } from '../../expression/print.ts'
import type { Question } from '../../questionnaire/kinds/registry.ts'
import { readDraft, readQuestionnaire } from '../../questionnaire/read.ts'
import { questionnaire } from '../../testing/build.ts'
import { runs } from '../../testing/runs.ts'
import { readXlsForm, type ReadXlsForm } from './read-xlsform.ts'
import type { CellValue, Workbook } from './sheet.ts'

const { signOff } = questionnaire([])

type Table = readonly (readonly CellValue[])[]

function workbook(survey: Table, choices: Table = CHOICES, settings: Table = []): Workbook {
  return [
    { name: 'survey', rows: survey },
    { name: 'choices', rows: choices },
    { name: 'settings', rows: settings },
  ]
}

const CHOICES: Table = [
  ['list_name', 'name', 'label::Svenska (sv)', 'label::English (en)'],
  ['ja_nej', 'yes', 'Ja', 'Yes'],
  ['ja_nej', 'no', 'Nej', 'No'],
  ['frukt', 'apple', 'Äpple', 'Apple'],
  ['frukt', 'pear', 'Päron', 'Pear'],
  ['betyg', 1, 'Dåligt', 'Bad'],
  ['betyg', 2, 'Bra', 'Good'],
]

function read(given: Workbook): ReadXlsForm {
  const result = readXlsForm(given, { signOff })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

function questionsIn({ document }: ReadXlsForm): readonly Question[] {
  return document.sections.flatMap(({ questions }) => questions)
}

/** The question that one row becomes, after the rows of `BEFORE`. */
function asked(row: Readonly<Record<string, CellValue>>): { question: Question | undefined; told: readonly string[] } {
  const headings = [...new Set(['type', 'name', 'label', ...Object.keys(row)])]
  const rows = [...BEFORE.map((one) => headings.map((heading) => one[heading] ?? null)), headings.map((heading) => row[heading] ?? null)]
  const form = read(workbook([headings, ...rows]))
  return {
    question: questionsIn(form).find(({ key }) => key === row['name']),
    told: form.notCarriedOver.filter((one) => one.row === BEFORE.length + 2).map(({ why }) => why.kind),
  }
}

const BEFORE: readonly Readonly<Record<string, CellValue>>[] = [
  { type: 'integer', name: 'antal', label: 'Antal' },
  { type: 'decimal', name: 'pris', label: 'Pris' },
  { type: 'text', name: 'namn', label: 'Namn' },
  { type: 'date', name: 'dag', label: 'Dag' },
  { type: 'select_one ja_nej', name: 'vill', label: 'Vill' },
  { type: 'select_one betyg', name: 'betyg', label: 'Betyg' },
  { type: 'select_multiple frukt', name: 'frukter', label: 'Frukter' },
  { type: 'begin repeat', name: 'rader', label: 'Rader' },
  { type: 'decimal', name: 'belopp', label: 'Belopp' },
  { type: 'end repeat' },
  { type: 'geopoint', name: 'plats', label: 'Plats' },
]

describe('kinds of questions', () => {
  test.each<[string, Readonly<Record<string, CellValue>>, object]>([
    ['text', { type: 'text' }, { kind: 'text' }],
    ['text of several lines', { type: 'text', appearance: 'multiline' }, { kind: 'text', multiline: true }],
    ['a whole number', { type: 'integer' }, { kind: 'number' }],
    ['a decimal number', { type: 'decimal' }, { kind: 'number', decimals: 10 }],
    [
      'a range',
      { type: 'range', parameters: 'start=0 end=5 step=0.5' },
      { kind: 'number', decimals: 1, least: { number: '0' }, most: { number: '5' } },
    ],
    ['a day', { type: 'date' }, { kind: 'date' }],
    ['yes or no', { type: 'select_one ja_nej' }, { kind: 'yesNo' }],
    [
      'one of several',
      { type: 'select_one frukt' },
      { kind: 'choice', choices: [{ key: 'apple', label: { sv: 'Äpple', en: 'Apple' } }, { key: 'pear' }] },
    ],
    ['one of several, in older words', { type: 'select one from frukt' }, { kind: 'choice' }],
    ['some of several', { type: 'select_multiple frukt' }, { kind: 'choices' }],
    [
      'with one of one’s own',
      { type: 'select_one frukt or_other' },
      { kind: 'choice', choices: [{ key: 'apple' }, { key: 'pear' }, { key: 'annat_svar', other: true }] },
    ],
    ['a note', { type: 'note', required: 'yes' }, { kind: 'information' }],
    ['something to acknowledge', { type: 'acknowledge' }, { kind: 'declaration', statement: { sv: 'Fråga' } }],
    ['a picture', { type: 'image' }, { kind: 'file', types: ['image'] }],
    ['a calculation', { type: 'calculate', calculation: '${antal} * 2' }, { kind: 'calculated', shownAs: 'number' }],
    ['a calculated truth', { type: 'calculate', calculation: '${antal} > 2' }, { kind: 'calculated', shownAs: 'yesNo' }],
    ['a calculated text', { type: 'calculate', calculation: "if(${antal} > 2, 'många', 'få')" }, { kind: 'calculated', shownAs: 'text' }],
    ['required', { type: 'text', required: 'true()' }, { required: true }],
    ['with help', { type: 'text', hint: 'Så här' }, { help: { sv: 'Så här' } }],
  ])('%s', (_what, row, wanted) => {
    const { question, told } = asked({ name: 'q', label: 'Fråga', ...row })
    expect(question).toMatchObject(wanted)
    expect(question).not.toHaveProperty('required', row['type'] === 'note' ? true : undefined)
    expect(told).toEqual([])
  })

  test.each([
    ['geopoint', 'typeUnknown'],
    ['time', 'typeUnknown'],
    ['audio', 'typeUnknown'],
    ['rank frukt', 'typeUnknown'],
    ['start', 'metadata'],
    ['deviceid', 'metadata'],
    ['select_one borta', 'choicesMissing'],
    ['select_one_from_file a.csv', 'typeUnknown'],
  ])('%s is told not to be carried over', (type, why) => {
    expect(asked({ type, name: 'q', label: 'Fråga' })).toEqual({ question: undefined, told: [why] })
  })
})

describe('expressions', () => {
  test.each([
    ['${antal} > 5', 'antal > 5'],
    ["${antal} >= 1 and ${antal} <= 9 or ${vill} = 'yes'", 'antal >= 1 OCH antal <= 9 ELLER vill = SANT'],
    ["${vill} = 'no'", 'vill = FALSKT'],
    ['${betyg} = 2', 'betyg = "val_2"'],
    ["selected(${frukter}, 'apple')", 'INNEHÅLLER(frukter; "apple")'],
    ["selected(${betyg}, '1')", 'betyg = "val_1"'],
    ["not(selected(${frukter}, 'apple'))", 'INTE (BESVARAD(frukter) OCH INNEHÅLLER(frukter; "apple"))'],
    ["${namn} != ''", 'BESVARAD(namn)'],
    ["${namn} = ''", 'INTE BESVARAD(namn)'],
    ["${namn} != 'a'", 'INTE BESVARAD(namn) ELLER namn <> "a"'],
    ['count-selected(${frukter}) > 0', 'BESVARAD(frukter)'],
    ["${dag} > date('2024-01-01')", 'dag > DATUM("2024-01-01")'],
    ["${dag} <= '2024-01-01'", 'dag <= DATUM("2024-01-01")'],
    ['sum(${belopp}) > 1000', 'SUMMA(rader.belopp) > 1000'],
    ['count(${rader}) = 0', 'ANTAL(rader) = 0'],
    ['round(${pris} * ${antal}, 2) = 0.50', 'AVRUNDA(pris * antal; 2) = 0,5'],
    ['${pris} div 3 - -1 > 0', 'pris / 3 - -(1) > 0'],
    ['coalesce(${pris}, 0) + int(${antal}) > 1', 'OM(BESVARAD(pris); pris; 0) + antal > 1'],
    ['/form/grupp/antal > 1 and ../pris > 1', 'antal > 1 OCH pris > 1'],
    ['${antal}', 'BESVARAD(antal)'],
    ['true()', 'SANT'],
  ])('%s', (written, wanted) => {
    const { question, told } = asked({ type: 'text', name: 'q', relevant: written })
    expect(told).toEqual([])
    expect(question?.relevance === undefined ? null : print(question.relevance)).toBe(wanted)
  })

  test.each([
    ['${antal >', 'expressionSyntax'],
    ['${vill} = yes', 'expressionSyntax'],
    ['${saknas} > 1', 'nameUnknown'],
    ['${plats} != 1', 'nameUnknown'],
    ['today() > ${dag}', 'functionUnknown'],
    ['int(${pris}) > 1', 'functionUnknown'],
    ['${antal} mod 2 = 0', 'functionUnknown'],
    ["pulldata('a', 'b', 'c', ${namn}) = 1", 'functionUnknown'],
    ["${frukter} = 'apple'", 'expressionUnsayable'],
    ["${betyg} = '7'", 'choiceUnknown'],
    ['${belopp} > 1', 'columnOutside'],
    ['${namn} > 1', 'expressionMisfit'],
    [`${'('.repeat(200)}1${')'.repeat(200)} = 1`, 'expressionSyntax'],
    [Array.from({ length: 90 }, () => '${antal}').join(' + ') + ' > 1', 'expressionUnsayable'],
  ])('%s is told and left out', (written, why) => {
    const { question, told } = asked({ type: 'text', name: 'q', relevant: written })
    expect(question).toBeDefined()
    expect(question).not.toHaveProperty('relevance')
    expect(told).toEqual([why])
  })

  test.each<[string, Readonly<Record<string, CellValue>>, object]>([
    ['bounds of a number', { type: 'integer', constraint: '. >= -1 and . <= 120' }, { least: { number: '-1' }, most: { number: '120' } }],
    [
      'with words of its own',
      { type: 'integer', constraint: '. >= 0', constraint_message: 'Inte under noll' },
      { checks: [{ severity: 'error', message: { sv: 'Inte under noll' } }] },
    ],
    ['a pattern', { type: 'text', constraint: "regex(., '^[A-Z]{3}$')" }, { pattern: { regex: '[A-Z]{3}' } }],
    ['a length', { type: 'text', constraint: 'string-length(.) <= 50' }, { maxLength: 50 }],
    ['how many', { type: 'select_multiple frukt', constraint: 'count-selected(.) <= 2' }, { most: 2 }],
    [
      'what must not be chosen',
      { type: 'select_multiple frukt', constraint: "not(selected(., 'apple') and selected(., 'pear'))" },
      { checks: [{ key: 'villkor' }] },
    ],
  ])('%s, as a constraint', (_what, row, wanted) => {
    const { question, told } = asked({ name: 'q', ...row })
    expect(question).toMatchObject(wanted)
    expect(told).toEqual([])
  })
})

describe('the form as a whole', () => {
  const form = read(
    workbook(
      [
        ['type', 'name', 'label::English (en)', 'label::Svenska (sv)', 'label::French (fr)', 'relevant', 'repeat_count', 'appearance'],
        ['start', 'start'],
        ['text', 'Före Namn', 'First', 'Förnamn', 'Prénom', null, null, 'w1'],
        ['begin_group', 'hushall', 'Household', 'Hushåll', null, "${Före Namn} != ''"],
        ['integer', 'antal', 'Number', 'Antal'],
        ['begin group', 'inre', 'Inner', 'Inre', null, '${antal} > 0'],
        ['text', 'ort', 'Place', 'Ort', null, '${antal} < 9'],
        ['end group'],
        ['begin repeat', 'medlem', 'Member', 'Medlem', null, null, 3],
        ['text', 'namn', 'Name', 'Namn'],
        ['integer', 'alder', 'Age', 'Ålder', null, "${namn} != ''"],
        ['image', 'bild', 'Picture', 'Bild'],
        ['end repeat'],
        ['end_group'],
        ['calculate', 'summa', null, null, null, 'sum(${alder}) > 100'],
        ['end group'],
      ],
      CHOICES,
      [
        ['form_title', 'form_id', 'default_language', 'version'],
        ['Hushållsenkät', 'Hushall 2024', 'Svenska (sv)', '7'],
      ],
    ),
  )

  test('has its title, key and languages', () => {
    expect(form.document).toMatchObject({ schemaVersion: 1, key: 'hushall-2024', title: { sv: 'Hushållsenkät' }, signOff })
    expect(questionsIn(form)[0]).toMatchObject({ key: 'fore_namn', label: { sv: 'Förnamn', en: 'First' } })
  })

  test('has its groups as sections, and what stands outside them before and after', () => {
    expect(form.document.sections.map(({ title, questions }) => [title.sv, questions.map(({ key }) => key)])).toEqual([
      ['Frågor', ['fore_namn']],
      ['Hushåll', ['antal', 'inre', 'ort', 'medlem']],
    ])
  })

  test('shows what stands in a group within a group when both say so, after its heading', () => {
    const [, , ort] = form.document.sections[1]?.questions ?? []
    expect(ort?.relevance === undefined ? null : print(ort.relevance)).toBe('antal > 0 OCH antal < 9')
    expect(questionsIn(form).find(({ key }) => key === 'inre')).toMatchObject({ kind: 'information', label: { sv: 'Inre' } })
  })

  test('has its repeats as tables of as many rows', () => {
    expect(questionsIn(form).at(-1)).toMatchObject({
      kind: 'table',
      key: 'medlem',
      columns: [{ key: 'namn' }, { key: 'alder', relevance: { call: 'answered', args: [{ ref: 'namn' }] } }],
      rows: { added: { least: 3, most: 3 } },
    })
  })

  test('tells everything that was not carried over, with its sheet, row and column', () => {
    expect(form.notCarriedOver.map(({ sheet, row, column, what, why }) => [sheet, row, column, what, why.kind])).toEqual([
      ['survey', 1, 'label::French (fr)', 'French (fr)', 'languageUnknown'],
      ['survey', 2, 'type', 'start', 'metadata'],
      ['survey', 3, 'appearance', 'w1', 'columnUnknown'],
      ['survey', 3, 'name', 'Före Namn', 'renamed'],
      ['survey', 4, 'relevant', "${Före Namn} != ''", 'expressionSyntax'],
      ['survey', 6, 'type', 'begin group', 'groupFlattened'],
      ['survey', 12, 'type', 'image', 'notInTable'],
      ['survey', 16, 'type', 'end group', 'unopened'],
      ['choices', 6, 'name', '1 → val_1, 2 → val_2', 'renamed'],
      ['settings', 2, 'version', '7', 'settingUnknown'],
    ])
  })

  test('is sound', () => {
    expect(readQuestionnaire(form.document)).toMatchObject({ ok: true })
  })
})

test.each([
  ['${antal}', { ref: 'antal' }],
  ['${namn}', undefined],
])('a repeat of %s rows', (written, least) => {
  const rows = [
    ['type', 'name', 'repeat_count'],
    ['integer', 'antal'],
    ['text', 'namn'],
    ['begin repeat', 'rader', written],
    ['text', 'a'],
    ['end repeat'],
  ]
  const form = read(workbook(rows, []))
  const table = questionsIn(form).at(-1)
  expect(table?.kind === 'table' && 'added' in table.rows ? table.rows.added.least : null).toEqual(least)
  expect(form.notCarriedOver.map(({ row, why }) => [row, why.kind])).toEqual(least === undefined ? [[4, 'expressionMisfit']] : [])
})

test('a form in one foreign language has it in the place of Swedish', () => {
  const form = read(
    workbook([
      ['type', 'name', 'label::Français (fr)'],
      ['text', 'nom', 'Nom'],
    ]),
  )
  expect(questionsIn(form)).toMatchObject([{ label: { sv: 'Nom' } }])
  expect(form.notCarriedOver[0]?.why).toEqual({ kind: 'languageAsSwedish', language: 'Français (fr)' })
})

describe('what is no XLSForm', () => {
  test.each([
    [[{ name: 'Blad1', rows: [['a']] }], { kind: 'xlsform-no-survey', sheets: ['Blad1'] }],
    [[{ name: 'survey', rows: [] }], { kind: 'xlsform-no-columns', missing: ['type', 'name'] }],
    [
      [{ name: 'Survey', rows: [['type', 'name'], ...Array.from({ length: 10_001 }, () => ['text', 'a'])] }],
      { kind: 'xlsform-too-many-rows', sheet: 'Survey', most: 10_000 },
    ],
  ])('is refused (%#)', (given, refusal) => {
    expect(readXlsForm(given, { signOff })).toEqual({ ok: false, refusal })
  })
})

test('whatever stands in the cells, what is made can be worked on', () => {
  const cells = fc.oneof(
    fc.constantFrom(
      'text',
      'integer',
      'begin group',
      'end group',
      'begin repeat',
      'end repeat',
      'select_one frukt',
      'select_multiple betyg or_other',
      'note',
      'calculate',
      'range',
      'a',
      'b',
      'SANT',
      '1',
      '',
      '${a} > 1',
      "selected(., 'apple')",
      'sum(${b})',
      'regex(., "(a+)+")',
      '. <= 5',
      'not(${a} = ${b})',
      '${a} + ${b}',
      'if(${a}, 1, 2)',
      "${b} != ''",
      'x'.repeat(30_000),
    ),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  )
  const columns = [
    'type',
    'name',
    'label',
    'label::sv',
    'hint',
    'relevant',
    'constraint',
    'calculation',
    'required',
    'repeat_count',
    'parameters',
  ]
  const rows = fc.array(fc.array(cells, { maxLength: columns.length }), { maxLength: 30 })
  fc.assert(
    fc.property(rows, rows, (survey, choices) => {
      const form = read(workbook([columns, ...survey], [['list_name', 'name', 'label'], ...choices, ...CHOICES.slice(1)]))
      expect(readDraft(form.document)).toMatchObject({ ok: true })
      expect(readDraft(form.document)).toMatchObject({ value: form.document })
    }),
    runs(300),
  )
})

test('a form of groups in groups, and of as many rows as may be, is read at once', () => {
  const deep = Array.from({ length: 4_000 }, (_, at) => ['begin group', `g${at}`])
  const rows = [
    ['type', 'name', 'relevant'],
    ...deep,
    ...Array.from({ length: 2_000 }, (_, at) => ['text', `q${at}`, `\${q${at - 1}} = 'a'`]),
    ...deep.map(() => ['end group']),
  ]
  const form = read(workbook(rows))
  expect(questionsIn(form)).toHaveLength(2_000)
})
