/**
 * An expression as it is stored: a small JSON tree. Its text form (`SUMMA(kostnader.belopp) > utbetalt * 0,1`) is made by
 * `print` and read by `parse`.
 */
export type Expression = Literal | Reference | Call

/** A constant. Numbers are decimal strings, so that none is ever rounded on its way. */
export type Literal = { readonly number: string } | { readonly text: string } | { readonly truth: boolean } | { readonly date: string }

/**
 * A dotted name: a question (`utbetalt`), a column of a table as a list (`kostnader.belopp`), a cell of a fixed row
 * (`kostnader.lon.belopp`), a part of a composite question (`kontakt.email`), or the context (`utbetalning.belopp`). Inside a
 * table a bare column name is the cell of the row one stands in.
 */
export interface Reference {
  readonly ref: string
}

export interface Call {
  readonly call: Operation
  readonly args: readonly Expression[]
}

/** Every operation there is: operators first, then the functions, which have Swedish names in the text form. */
export type Operation =
  | 'or'
  | 'and'
  | 'not'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | 'negate'
  | 'if'
  | 'sum'
  | 'count'
  | 'min'
  | 'max'
  | 'mean'
  | 'round'
  | 'answered'
  | 'contains'
