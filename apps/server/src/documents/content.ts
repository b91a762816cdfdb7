/** A name and what it is: `Kvittensnummer`, `7K3M-Q2XD-5R8T-V`. */
export interface Fact {
  readonly label: string
  readonly value: string
  /** A checksum: set smaller, so that it stands in one line. */
  readonly code?: true
  /** The address it leads to. */
  readonly href?: string
}

/** One question with its answer, in the words and the form it is printed in. */
export interface AnswerContent {
  readonly label: string
  readonly body: AnswerBody
  /** What was said to warnings: of the answer, and of the cells of a table, each with where it belongs. */
  readonly comments: readonly string[]
  /** In a draft: what is to be done about it. */
  readonly remarks: readonly string[]
  /** In a draft: who gave it, and when. */
  readonly givenBy: string | null
}

export type AnswerBody =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'short'; readonly text: string; readonly numeric: boolean }
  | { readonly kind: 'long'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly table: TableContent }
  | { readonly kind: 'records'; readonly records: readonly RecordContent[] }

/** A table whose first column is the heading of its rows. */
export interface TableContent {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
  readonly totals: readonly string[] | null
}

/** A row whose cells hold too much text to stand beside each other: shown one under the other. */
export interface RecordContent {
  readonly heading: string
  readonly facts: readonly Fact[]
}

/** Everything the receipt says, in the order it says it. */
export interface ReceiptContent {
  readonly title: string
  readonly authority: Fact
  readonly grant: string
  readonly late: string | null
  readonly facts: readonly Fact[]
  readonly parts: readonly SignedPart[]
  readonly economy: EconomyContent | null
  readonly sections: readonly { readonly title: string; readonly answers: readonly AnswerContent[] }[]
  readonly attachments: readonly Fact[]
  readonly check: readonly Fact[]
  /** The public page that tells whether a file is this receipt. */
  readonly checkAt: string
  readonly notes: readonly string[]
}

/** Everything a printed draft says, in the order it says it. */
export interface DraftContent {
  readonly title: string
  readonly authority: Fact
  readonly grant: string
  readonly warning: string
  readonly facts: readonly Fact[]
  readonly parts: readonly SignedPart[]
  readonly economy: EconomyContent | null
  readonly sections: ReceiptContent['sections']
}

/** One who vouched for the report: who, when, and the words that were vouched for. */
export interface SignedPart {
  readonly heading: string
  readonly statement: string | null
  readonly facts: readonly Fact[]
  /** Alternative 2 stands out: the accounts are stated not to be correct. */
  readonly flagged: boolean
}

/** The money first, by the roles of the questions. */
export interface EconomyContent {
  readonly costs: TableContent | null
  readonly sums: readonly { readonly label: string; readonly amount: string; readonly strong: boolean }[]
}
