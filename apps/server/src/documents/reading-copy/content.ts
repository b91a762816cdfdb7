/** Everything a reading copy says, in the order it says it, in one language. */
export interface ReadingCopy {
  readonly language: 'sv' | 'en'
  readonly title: string
  /** What the copy is of: "Version 2", or that it is a draft. */
  readonly subtitle: string
  /** "UTKAST", where it is one: on every page. */
  readonly mark: string | null
  /** What a page says at its foot. */
  readonly about: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly guidance: readonly string[]
  readonly sections: readonly SectionCopy[]
  readonly signOff: readonly SignOffCopy[]
}

export interface SectionCopy {
  readonly heading: string
  readonly relevance: string | null
  readonly introduction: readonly string[]
  readonly questions: readonly QuestionCopy[]
}

export interface QuestionCopy {
  readonly heading: string
  /** "Obligatorisk", "Visas om …", limits: what one must know of the question, a sentence each. */
  readonly notes: readonly string[]
  readonly help: readonly string[]
  readonly answer: AnswerCopy
}

export type AnswerCopy =
  | { readonly kind: 'none' }
  /** A line to write on, with its unit after it. */
  | { readonly kind: 'line'; readonly unit: string | null }
  | { readonly kind: 'space' }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** Lines of their own for each part. */
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  | { readonly kind: 'table'; readonly table: TableCopy }
  /** What is said where nothing is written: a calculation, what to attach. */
  | { readonly kind: 'said'; readonly text: string }

export interface TableCopy {
  readonly columns: readonly string[]
  /** What each row is called; empty ones are to be filled in. */
  readonly rows: readonly string[]
  /** Under the rows, what is summed; null where nothing is. */
  readonly totals: readonly string[] | null
  /** What one must know of the columns, one a column that needs words. */
  readonly columnNotes: readonly { readonly column: string; readonly notes: readonly string[] }[]
}

export interface SignOffCopy {
  readonly heading: string
  readonly text: readonly string[]
  readonly options: readonly string[]
  readonly lines: readonly string[]
}
