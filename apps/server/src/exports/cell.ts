/** One cell of an export. Why a cell holds no answer is told apart: not asked, asked but not answered, or nothing to say. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** A canonical decimal string. */
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'notAnswered' }
  | { readonly kind: 'empty' }

/** What stands in a cell, of whatever kind its column is, that was not asked or not answered. The codebook tells. */
export const CODES = { notAsked: 'EJ_STALLD', notAnswered: 'EJ_BESVARAD' } as const

export const NOT_ASKED: Cell = { kind: 'notAsked' }
export const NOT_ANSWERED: Cell = { kind: 'notAnswered' }
export const EMPTY: Cell = { kind: 'empty' }

/** A cell of text; of nothing when there is none. */
export function textCell(text: string | null): Cell {
  return text === null ? EMPTY : { kind: 'text', text }
}

/** A cell with a number, given in its canonical spelling. */
export function numberCell(decimal: string): Cell {
  return { kind: 'number', decimal }
}

/** 1 for yes, 0 for no. */
export function flagCell(flag: boolean): Cell {
  return numberCell(flag ? '1' : '0')
}
