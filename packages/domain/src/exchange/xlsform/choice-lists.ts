import type { Text } from '../../text.ts'
import { MOST_CHOICES } from '../../questionnaire/kinds/choice.ts'
import { Keys } from './keys.ts'
import type { Texts } from './languages.ts'
import { cell, headingOf, type Sheet, type SheetRow } from './sheet.ts'
import type { Told } from './told.ts'

/** A list of choices: our choices, and what each of the form's names became. */
export interface ChoiceList {
  readonly choices: readonly { readonly key: string; readonly label: Text }[]
  readonly keys: ReadonlyMap<string, string>
  /** The names that say yes and no, when the list says nothing else. */
  readonly yesNo: { readonly yes: string; readonly no: string } | null
}

/** The lists of a choices sheet, by name. */
export function choiceLists(sheet: Sheet | null, texts: Texts, told: Told): ReadonlyMap<string, ChoiceList> {
  const lists = new Map<string, SheetRow[]>()
  for (const row of sheet?.rows ?? []) {
    const name = sheet === null ? '' : cell(sheet, row, 'list_name')
    if (name !== '') lists.set(name, [...(lists.get(name) ?? []), row])
  }
  return new Map([...lists].flatMap(([name, rows]) => (sheet === null ? [] : [[name, listOf(sheet, rows, { texts, told })]])))
}

interface Reading {
  readonly texts: Texts
  readonly told: Told
}

function listOf(sheet: Sheet, rows: readonly SheetRow[], { texts, told }: Reading): ChoiceList {
  const taken = new Keys()
  const keys = new Map<string, string>()
  const named = rows.filter((row) => cell(sheet, row, 'name') !== '' && !keys.has(cell(sheet, row, 'name')))
  const renamed: string[] = []
  const choices = named.slice(0, MOST_CHOICES).map((row) => {
    const name = cell(sheet, row, 'name')
    const key = taken.take(name, 'val')
    if (!keys.has(name)) keys.set(name, key)
    if (key !== name) renamed.push(`${name} → ${key}`)
    return { key, label: texts.read(sheet, row, 'label') ?? { sv: name.slice(0, 500) } }
  })
  const [first] = named
  const place = { sheet: sheet.name, row: first?.row ?? sheet.headRow, column: headingOf(sheet, 'name') }
  const yesNo = yesNoIn(choices, keys)
  if (renamed.length > 0 && yesNo === null)
    told.add(place, renamed.join(', '), {
      kind: 'renamed',
      to: choices
        .map(({ key }) => key)
        .join(', ')
        .slice(0, 200),
    })
  const [beyond] = named.slice(MOST_CHOICES)
  if (beyond !== undefined)
    told.add({ ...place, row: beyond.row }, cell(sheet, beyond, 'name'), { kind: 'tooManyChoices', most: MOST_CHOICES })
  return { choices, keys, yesNo }
}

const YES = /^(ja|yes)$/i
const NO = /^(nej|no)$/i

function yesNoIn(choices: ChoiceList['choices'], keys: ReadonlyMap<string, string>): ChoiceList['yesNo'] {
  const [yes, no, more] = choices
  if (yes === undefined || no === undefined || more !== undefined) return null
  const says = ({ label }: { readonly label: Text }, word: RegExp) => word.test(label.sv) && (label.en === undefined || word.test(label.en))
  const nameOf = (wanted: string) => [...keys].find(([, key]) => key === wanted)?.[0] ?? ''
  if (says(yes, YES) && says(no, NO)) return { yes: nameOf(yes.key), no: nameOf(no.key) }
  return says(no, YES) && says(yes, NO) ? { yes: nameOf(no.key), no: nameOf(yes.key) } : null
}
