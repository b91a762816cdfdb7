/** Something in an XLSForm that has no place in our questionnaire, or has another there: where it stood, what stood there, and why. */
export interface NotCarriedOver {
  readonly sheet: string
  /** As the spreadsheet numbers its rows. */
  readonly row: number
  /** The heading of the column; null when it is about the whole row. */
  readonly column: string | null
  readonly what: string
  readonly why: NotCarriedReason
}

export type NotCarriedReason =
  /** A kind of question that we do not have. */
  | { readonly kind: 'typeUnknown'; readonly type: string }
  /** What the telephone notes by itself: time, number, place. */
  | { readonly kind: 'metadata'; readonly type: string }
  /** What the column says has no counterpart; `column` is the name XLSForm has for it today. */
  | { readonly kind: 'columnUnknown'; readonly column: string }
  | { readonly kind: 'sheetUnknown' }
  | { readonly kind: 'settingUnknown' }
  | { readonly kind: 'languageUnknown'; readonly language: string }
  /** There is no Swedish, so the texts of this language stand as the Swedish ones. */
  | { readonly kind: 'languageAsSwedish'; readonly language: string }
  | { readonly kind: 'renamed'; readonly to: string }
  | { readonly kind: 'expressionSyntax' }
  | { readonly kind: 'functionUnknown'; readonly name: string }
  | { readonly kind: 'nameUnknown'; readonly name: string }
  | { readonly kind: 'choiceUnknown'; readonly choice: string }
  /** The name of something in a repeat, read from outside without being summed or counted. */
  | { readonly kind: 'columnOutside'; readonly name: string }
  /** It can be read, but not said in our expressions. */
  | { readonly kind: 'expressionUnsayable' }
  /** What it gives is not what is wanted where it stands. */
  | { readonly kind: 'expressionMisfit' }
  | { readonly kind: 'groupFlattened' }
  | { readonly kind: 'repeatInRepeat' }
  | { readonly kind: 'repeatEmpty' }
  | { readonly kind: 'notInTable'; readonly type: string }
  | { readonly kind: 'tooManyColumns'; readonly most: number }
  | { readonly kind: 'choicesMissing'; readonly list: string }
  | { readonly kind: 'tooManyChoices'; readonly most: number }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'tooManySections'; readonly most: number }
  | { readonly kind: 'labelReference' }
  | { readonly kind: 'calculationShown' }
  | { readonly kind: 'patternUnsafe' }
  | { readonly kind: 'unopened' }
  | { readonly kind: 'unclosed' }

/** Where in the workbook something is said. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: string | null
}

/** Takes down what is not carried over, in the order it is met; `sorted` gives it in the order of the workbook. */
export class Told {
  readonly #list: NotCarriedOver[] = []

  add({ sheet, row, column }: CellPlace, what: string, why: NotCarriedReason): void {
    this.#list.push({ sheet, row, column, what: what.slice(0, LONGEST_SHOWN), why })
  }

  sorted(): readonly NotCarriedOver[] {
    const sheets = [...new Set(this.#list.map(({ sheet }) => sheet))]
    return this.#list.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row)
  }
}

const LONGEST_SHOWN = 500
