import { LONGEST_SHOWN } from '../../questionnaire/schema-parts.ts'
import type { Text } from '../../text.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import type { CellPlace, Told } from './told.ts'

/** The headings' languages that become ours. A language of null is the column without one. */
export interface Languages {
  readonly sv: string | null
  readonly en: string | null | undefined
}

const CODE = /\(\s*([a-z]{2,3})(?:[-_][a-z]+)?\s*\)/i

function codeOf(language: string | null): string | null {
  if (language === null) return null
  const written = CODE.exec(language)?.[1]?.toLowerCase() ?? language.trim().toLowerCase()
  if (['sv', 'swe', 'svenska', 'swedish'].includes(written)) return 'sv'
  return ['en', 'eng', 'engelska', 'english'].includes(written) ? 'en' : written
}

/** Which of a form's languages (its survey sheet first) are our Swedish and English. Without Swedish, the form's own first language stands for it. */
export function languagesOf(sheets: readonly Sheet[], preferred: string, told: Told): Languages {
  const used = labelLanguages(sheets)
  const asked = labelLanguages(sheets.slice(0, 1))
  const known = (code: string | null) => asked.find((language) => codeOf(language) === code)
  const swedish = known('sv')
  const first = swedish ?? known(codeOf(preferred === '' ? null : preferred)) ?? asked[0] ?? null
  const english = used.find((language) => language !== first && codeOf(language) === 'en')
  const [survey] = sheets
  const place = { sheet: survey?.name ?? '', row: survey?.headRow ?? 1 }
  const headingIn = (language: string | null) => (language === null ? 'label' : `label::${language}`)
  if (swedish === undefined && first !== null)
    told.add({ ...place, column: headingIn(first) }, first, { kind: 'languageAsSwedish', language: first })
  for (const language of used) {
    if (language === first || language === english) continue
    told.add({ ...place, column: headingIn(language) }, language ?? 'label', { kind: 'languageUnknown', language: language ?? 'label' })
  }
  return { sv: first, en: english }
}

function labelLanguages(sheets: readonly Sheet[]): readonly (string | null)[] {
  return [...new Set(sheets.flatMap(({ columns }) => columns.filter(({ name }) => name === 'label').map(({ language }) => language)))]
}

/** Reads the texts of a sheet in our languages. */
export class Texts {
  readonly #languages: Languages
  readonly #told: Told

  constructor(languages: Languages, told: Told) {
    this.#languages = languages
    this.#told = told
  }

  /** The text under a column in our languages; null when it is empty in all of them. */
  read(sheet: Sheet, row: SheetRow, name: string): Text | null {
    const under = (fits: (language: string | null) => boolean) =>
      row.cells.find((text, at) => text !== '' && sheet.columns[at]?.name === name && fits(sheet.columns[at].language))
    const inLanguage = (wanted: string | null) => under((language) => language === wanted)
    const { sv, en } = this.#languages
    const other = en === undefined ? undefined : inLanguage(en)
    const first = inLanguage(sv) ?? under((language) => codeOf(language) === 'sv') ?? inLanguage(null) ?? under(() => true)
    if (first === undefined) return null
    const place = { sheet: sheet.name, row: row.row, column: name }
    const text = { sv: this.#kept(first, place), ...(other === undefined || other === first ? {} : { en: this.#kept(other, place) }) }
    if (/\$\{[^}]*\}/.test(`${text.sv} ${text.en ?? ''}`)) this.#told.add(place, text.sv, { kind: 'labelReference' })
    return text
  }

  #kept(text: string, place: CellPlace): string {
    if (text.length <= LONGEST_SHOWN) return text
    this.#told.add(place, text, { kind: 'tooLong', most: LONGEST_SHOWN })
    return text.slice(0, LONGEST_SHOWN)
  }
}
