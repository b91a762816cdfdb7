/** What an XLSForm's name became in our questionnaire. */
export interface KnownName {
  readonly key: string
  /** The key of the table it is a column of. */
  readonly table: string | null
  readonly type: 'number' | 'integer' | 'text' | 'date' | 'yesNo' | 'choice' | 'choices' | 'table' | 'files' | 'calculated' | 'nothing'
  /** Of a question with choices: our keys by the form's names. Of a yes-or-no question: `true` and `false`. */
  readonly choices: ReadonlyMap<string, string>
}

export type KnownNames = ReadonlyMap<string, KnownName>
