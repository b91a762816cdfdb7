import type { Literal } from '../../expression/tree.ts'

/** What a rule is about, and what a value may come from. */
export type Source =
  | { readonly kind: 'name'; readonly ref: string }
  /** Reckoned over the rows of a table: a column of it, or with `count` the table itself. */
  | { readonly kind: 'rows'; readonly operation: RowOperation; readonly of: string; readonly where: RuleGroup | null }

export type RowOperation = 'sum' | 'count' | 'min' | 'max' | 'mean'

/** A value that can be made by choosing. */
export type Term =
  | Source
  | { readonly kind: 'literal'; readonly literal: Literal }
  /** A part of something: `utbetalt * 0,1` is a tenth. */
  | { readonly kind: 'share'; readonly of: Source; readonly share: string }
  /** A sum or a difference: the first is always added. */
  | { readonly kind: 'total'; readonly of: readonly Added[] }

export interface Added {
  readonly sign: '+' | '-'
  readonly source: Source
}

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

/** What is said of a subject. */
export type RuleTest =
  | { readonly kind: 'isYes' | 'isNo' | 'answered' | 'notAnswered' }
  | { readonly kind: 'compared'; readonly by: Comparison; readonly with: Term }
  | { readonly kind: 'contains' | 'lacks'; readonly what: Term }

export interface Rule {
  readonly kind: 'rule'
  readonly subject: Source
  readonly test: RuleTest
}

/** All of several rules, or any of them. One that stands in another has at least two. */
export interface RuleGroup {
  readonly kind: 'group'
  readonly of: 'all' | 'any'
  readonly rules: readonly (Rule | RuleGroup)[]
}
