import type { Questionnaire, SignOffTexts } from '../../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../../result.ts'
import { choiceLists } from './choice-lists.ts'
import { fitted } from './fit.ts'
import { nameRows, type Form } from './form.ts'
import { Keys, asKey } from './keys.ts'
import { languagesOf, Texts } from './languages.ts'
import { sectionsOf } from './sections.ts'
import { sheetNamed, type Sheet, type SheetRow, type Workbook } from './sheet.ts'
import { surveyTree } from './survey-tree.ts'
import { Told, type NotCarriedOver } from './told.ts'

/** A questionnaire of the right shape, perhaps unfinished, and what of the form it does not hold. */
export interface ReadXlsForm {
  readonly document: Questionnaire
  readonly notCarriedOver: readonly NotCarriedOver[]
}

export type XlsFormRefusal =
  | { readonly kind: 'xlsform-no-survey'; readonly sheets: readonly string[] }
  | { readonly kind: 'xlsform-no-columns'; readonly missing: readonly string[] }
  | { readonly kind: 'xlsform-too-many-rows'; readonly sheet: string; readonly most: number }

/** The most rows of a sheet that are read. */
export const MOST_FORM_ROWS = 10_000

interface Given {
  /** The words of the sign-off, of which an XLSForm has none. */
  readonly signOff: SignOffTexts
}

/** Makes a questionnaire of an XLSForm (ODK's form in a workbook), of all that both have. */
export function readXlsForm(workbook: Workbook, { signOff }: Given): Result<ReadXlsForm, XlsFormRefusal> {
  const survey = sheetNamed(workbook, 'survey')
  if (survey === null) return refuse({ kind: 'xlsform-no-survey', sheets: workbook.map(({ name }) => name).slice(0, 20) })
  const missing = ['type', 'name'].filter((name) => !survey.columns.some((column) => column.name === name))
  if (missing.length > 0) return refuse({ kind: 'xlsform-no-columns', missing })
  const [choices, settings] = [sheetNamed(workbook, 'choices'), sheetNamed(workbook, 'settings')]
  const long = [survey, choices, settings].find((sheet) => (sheet?.rows.length ?? 0) > MOST_FORM_ROWS)
  if (long) return refuse({ kind: 'xlsform-too-many-rows', sheet: long.name, most: MOST_FORM_ROWS })

  const told = new Told()
  const setting = settingsOf(settings)
  const texts = new Texts(
    languagesOf(choices === null ? [survey] : [survey, choices], setting.get('default_language')?.text ?? '', told),
    told,
  )
  tellColumns(survey, KNOWN_COLUMNS, told)
  const form: Form = {
    survey,
    texts,
    told,
    lists: choiceLists(choices, texts, told),
    keys: new Keys(),
    names: new Map(),
    rows: new Map(),
    origins: new Map(),
  }
  const tree = surveyTree(survey, told)
  nameRows(form, tree, null)
  const title = setting.get('form_title')?.text ?? setting.get('form_id')?.text ?? 'XLSForm'
  const key = asKey(setting.get('form_id')?.text ?? title, 'formular').replaceAll('_', '-')
  const document = fitted(form, {
    schemaVersion: 1,
    key,
    title: { sv: title.slice(0, 500) },
    introduction: { sv: '' },
    sections: sectionsOf(form, tree),
    signOff,
  })
  if (choices !== null) tellColumns(choices, KNOWN_CHOICE_COLUMNS, told)
  tellSettings(settings, setting, told)
  for (const { name } of workbook)
    if (OTHER_SHEETS.has(name.trim().toLowerCase())) told.add({ sheet: name, row: 1, column: null }, name, { kind: 'sheetUnknown' })
  return accept({ document, notCarriedOver: told.sorted() })
}

/** Of these, what is not carried over is told where it stands. */
const KNOWN_COLUMNS = new Set(
  'type name label hint required relevant constraint constraint_message calculation default read_only choice_filter repeat_count parameters trigger'.split(
    ' ',
  ),
)
const KNOWN_CHOICE_COLUMNS = new Set(['list_name', 'name', 'label'])
const OTHER_SHEETS = new Set(['external_choices', 'entities', 'osm'])

/** Columns of which nothing is carried over: told once each, where the first cell of them stands. */
function tellColumns(sheet: Sheet, known: ReadonlySet<string>, told: Told): void {
  for (const [index, { heading, name }] of sheet.columns.entries()) {
    const first = sheet.rows.find(({ cells }) => (cells[index] ?? '') !== '' && !(name === 'appearance' && cells[index] === 'multiline'))
    if (heading === '' || known.has(name) || first === undefined) continue
    told.add({ sheet: sheet.name, row: first.row, column: heading }, first.cells[index] ?? '', { kind: 'columnUnknown', column: name })
  }
}

type Settings = ReadonlyMap<string, { readonly text: string; readonly heading: string; readonly row: number }>

function settingsOf(sheet: Sheet | null): Settings {
  const row: SheetRow | undefined = sheet?.rows[0]
  if (sheet === null || row === undefined) return new Map()
  return new Map(
    sheet.columns.flatMap(({ name, heading }, index) => {
      const text = row.cells[index] ?? ''
      return text === '' ? [] : [[name, { text, heading, row: row.row }] as const]
    }),
  )
}

function tellSettings(sheet: Sheet | null, settings: Settings, told: Told): void {
  for (const [name, { text, heading, row }] of settings) {
    if (sheet !== null && !['form_title', 'form_id', 'default_language'].includes(name))
      told.add({ sheet: sheet.name, row, column: heading }, text, { kind: 'settingUnknown' })
  }
}
