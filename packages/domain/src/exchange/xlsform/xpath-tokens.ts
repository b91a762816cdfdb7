/** A piece of an XPath expression as XLSForm writes them. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** `${name}`, and a path that ends in a name. */
  | { readonly kind: 'name'; readonly text: string }
  /** A word before a parenthesis. */
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

const SPACE = /^\s+/
const REFERENCE = /^\$\{\s*([^}\s]+)\s*\}/
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)/
const TEXT = /^(?:'([^']*)'|"([^"]*)"|\u2018([^\u2018\u2019]*)\u2019|\u201C([^\u201C\u201D]*)\u201D)/
const FUNCTION = /^([A-Za-z_][\w:.-]*)\s*(?=\()/
const WORD_SIGN = /^(?:or|and|div|mod)(?![\w-])/
/** `../a/b`, `/form/b`, `./b`: what it leads to is called by its last name. */
const PATH = /^(?:(?:\.{1,2}\/|\/)(?:\.{1,2}\/)*)(?:[A-Za-z_][\w.-]*\/)*([A-Za-z_][\w.-]*)/
const SIGN = /^(?:!=|<=|>=|[=<>+\-*(),]|\.(?![\w/]))/

const LONGEST = 4_000

/** The pieces of an expression; null when something in it is none. */
export function tokens(written: string): readonly Token[] | null {
  if (written.length > LONGEST) return null
  const found: Token[] = []
  let rest = written
  while (rest !== '') {
    const space = SPACE.exec(rest)?.[0]
    if (space !== undefined) {
      rest = rest.slice(space.length)
      continue
    }
    const next = token(rest)
    if (next === null) return null
    found.push(next.token)
    rest = rest.slice(next.length)
  }
  return found
}

function token(rest: string): { readonly token: Token; readonly length: number } | null {
  const reference = REFERENCE.exec(rest)
  if (reference !== null) return { token: { kind: 'name', text: reference[1] ?? '' }, length: reference[0].length }
  const number = NUMBER.exec(rest)
  if (number !== null) return { token: { kind: 'number', text: number[0] }, length: number[0].length }
  const text = TEXT.exec(rest)
  if (text !== null) return { token: { kind: 'text', text: text[1] ?? text[2] ?? text[3] ?? text[4] ?? '' }, length: text[0].length }
  const sign = WORD_SIGN.exec(rest)
  if (sign !== null) return { token: { kind: 'sign', text: sign[0] }, length: sign[0].length }
  const called = FUNCTION.exec(rest)
  if (called !== null) return { token: { kind: 'function', text: called[1] ?? '' }, length: called[0].length }
  const path = PATH.exec(rest)
  if (path !== null) return { token: { kind: 'name', text: path[1] ?? '' }, length: path[0].length }
  const other = SIGN.exec(rest)
  return other === null ? null : { token: { kind: 'sign', text: other[0] }, length: other[0].length }
}
