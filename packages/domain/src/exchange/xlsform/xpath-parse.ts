import { tokens, type Token } from './xpath-tokens.ts'

/** The part of XPath that XLSForms are written in. */
export type XPath =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  /** `.`: the answer the expression is about. */
  | { readonly kind: 'own' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly XPath[] }

/** The operators from the loosest to the tightest; they become calls of their sign. */
const LEVELS: readonly (readonly string[])[] = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']]

const DEEPEST = 60

/** Reads an expression; null when it is none, or nests too deeply. */
export function parseXPath(written: string): XPath | null {
  const found = tokens(written)
  if (found === null || found.length === 0) return null
  const reader = new Reader(found)
  const expression = reader.level(0, 0)
  return reader.isAtEnd() ? expression : null
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(found: readonly Token[]) {
    this.#tokens = found
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  level(level: number, depth: number): XPath | null {
    const signs = LEVELS[level]
    if (signs === undefined) return this.#unary(depth)
    let left = this.level(level + 1, depth)
    for (let sign = this.#sign(signs); sign !== null && left !== null; sign = this.#sign(signs)) {
      const right = this.level(level + 1, depth)
      left = right === null ? null : { kind: 'call', name: sign, args: [left, right] }
    }
    return left
  }

  #unary(depth: number): XPath | null {
    if (this.#sign(['-']) === null) return this.#primary(depth)
    if (depth >= DEEPEST) return null
    const of = this.#unary(depth + 1)
    return of === null ? null : { kind: 'call', name: 'negate', args: [of] }
  }

  #primary(depth: number): XPath | null {
    const token = this.#tokens[this.#at]
    if (token === undefined || depth >= DEEPEST) return null
    this.#at += 1
    switch (token.kind) {
      case 'number':
      case 'text':
        return token
      case 'name':
        return { kind: 'name', name: token.text }
      case 'function':
        return this.#call(token.text, depth)
      case 'sign': {
        if (token.text === '.') return { kind: 'own' }
        if (token.text !== '(') return null
        const inside = this.level(0, depth + 1)
        return this.#sign([')']) === null ? null : inside
      }
    }
  }

  #call(name: string, depth: number): XPath | null {
    if (this.#sign(['(']) === null) return null
    const args: XPath[] = []
    if (this.#sign([')']) !== null) return { kind: 'call', name, args }
    for (;;) {
      const arg = this.level(0, depth + 1)
      if (arg === null) return null
      args.push(arg)
      const sign = this.#sign([',', ')'])
      if (sign === ')') return { kind: 'call', name, args }
      if (sign === null) return null
    }
  }

  /** Takes the next token when it is one of the signs. */
  #sign(signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null
    this.#at += 1
    return token.text
  }
}
