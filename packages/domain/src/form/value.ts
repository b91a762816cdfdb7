/**
 * One answer as JSON. Numbers, amounts and percentages are canonical decimal strings (`1145500000`, `0.5`), dates are
 * `YYYY-MM-DD`, a choice is its key, several choices are a list of keys. A row of a table that grows is its position, a
 * decimal string. Null is unanswered.
 */
export type Value = string | boolean | readonly string[] | readonly FileValue[] | Unreadable | null

/** Something was typed that is not of the question's kind. It is kept as typed, told as a problem, and reckoned as unanswered. */
export interface Unreadable {
  readonly unreadable: string
}

/** An attached file, by what identifies it for ever. */
export interface FileValue {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Where an answer stands: `key`, `table.row.column`, `table.row` (that a row is there), `composite.part`; and beside a
 * question `key:other` (what "annat" is) and `key:comment` (what was said to a warning), likewise for a cell; and `key:later` (the
 * last day on which files come that are not attached yet).
 */
export type Path = string

/** All answers of a form, by path. */
export type Answers = Readonly<Record<Path, Value>>
