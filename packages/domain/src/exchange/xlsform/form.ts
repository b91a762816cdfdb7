import type { Expression } from '../../expression/tree.ts'
import type { ChoiceList } from './choice-lists.ts'
import type { Keys } from './keys.ts'
import type { KnownName } from './known-names.ts'
import type { Texts } from './languages.ts'
import { cell, headingOf, type Sheet, type SheetRow } from './sheet.ts'
import type { Branch, Leaf } from './survey-tree.ts'
import type { CellPlace, NotCarriedReason, Told } from './told.ts'
import { translate, type Wanted } from './translate.ts'
import type { Standing } from './translation.ts'

/** An XLSForm while it is made into a questionnaire. */
export interface Form {
  readonly survey: Sheet
  readonly texts: Texts
  readonly told: Told
  readonly lists: ReadonlyMap<string, ChoiceList>
  readonly keys: Keys
  /** Filled before any expression is read, since an expression may read what comes after it. */
  readonly names: Map<string, KnownName>
  /** What every row became, by its number. */
  readonly rows: Map<number, KnownName>
  /** Where the expressions came from, to tell of one that turns out not to fit. */
  readonly origins: Map<Expression, { readonly place: CellPlace; readonly written: string }>
}

/** A cell of the survey sheet, as a place to tell of. */
export function placeOf({ survey }: Form, row: SheetRow, column: string | null): CellPlace {
  return { sheet: survey.name, row: row.row, column: column === null ? null : headingOf(survey, column) }
}

/** Tells that what stands in a cell is not carried over. */
export function tell(form: Form, row: SheetRow, column: string, why: NotCarriedReason): void {
  form.told.add(placeOf(form, row, column), cell(form.survey, row, column), why)
}

/** The expression in a cell; null when there is none, or none that can be carried over, which is told. */
export function expressionIn(
  form: Form,
  row: SheetRow,
  { column, wanted, standing }: { column: string; wanted: Wanted; standing: Standing },
): Expression | null {
  const written = cell(form.survey, row, column)
  if (written === '') return null
  const translated = translate(written, wanted, { names: form.names, standing })
  if (!translated.ok) {
    tell(form, row, column, translated.refusal)
    return null
  }
  form.origins.set(translated.value, { place: placeOf(form, row, column), written })
  return translated.value
}

/** Gives every row its key and says what its name stands for. */
export function nameRows(form: Form, branches: readonly Branch[], table: string | null): void {
  for (const branch of branches) {
    if (branch.kind === 'leaf') nameLeaf(form, branch, table)
    else if (branch.kind === 'group' || table !== null) nameRows(form, branch.children, table)
    else nameRows(form, branch.children, known(form, branch, { table: null, type: 'table', choices: NO_CHOICES }).key)
  }
}

const NO_CHOICES: ReadonlyMap<string, string> = new Map()

function known(form: Form, { row, name }: { readonly row: SheetRow; readonly name: string }, made: Omit<KnownName, 'key'>): KnownName {
  const key = form.keys.take(name, 'fraga')
  const named = { ...made, key }
  form.rows.set(row.row, named)
  if (name === '') return named
  if (key !== name) tell(form, row, 'name', { kind: 'renamed', to: key })
  if (!form.names.has(name)) form.names.set(name, named)
  return named
}

function nameLeaf(form: Form, leaf: Leaf, table: string | null): void {
  const { type } = leaf
  if (type.kind === 'select') {
    const list = form.lists.get(type.list)
    if (list === undefined) return
    if (!type.many && !type.other && list.yesNo !== null) {
      const choices = new Map([
        [list.yesNo.yes, 'true'],
        [list.yesNo.no, 'false'],
      ])
      known(form, leaf, { table, type: 'yesNo', choices })
    } else
      known(form, leaf, {
        table,
        type: type.many ? 'choices' : 'choice',
        choices: new Map([...list.keys, ...(type.other ? [['other', OTHER] as const] : [])]),
      })
  } else if (type.kind === 'plain') known(form, leaf, { table, type: TYPES[type.as], choices: NO_CHOICES })
}

/** The key of "annat, ange vad" where the form asks for it by `or_other`. */
export const OTHER = 'annat_svar'

const TYPES = {
  text: 'text',
  integer: 'integer',
  decimal: 'number',
  range: 'number',
  date: 'date',
  calculate: 'calculated',
  note: 'nothing',
  acknowledge: 'yesNo',
  image: 'files',
  file: 'files',
} as const
