/** One word or sign of an expression's text form, with where it stands: `from` included, `to` not. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end' | 'unknown'
  readonly text: string
  readonly from: number
  readonly to: number
}

const PATTERNS = [
  { kind: 'number', pattern: /\d+(?:[.,]\d+)?/y },
  { kind: 'text', pattern: /"(?:[^"]|"")*"/y },
  { kind: 'name', pattern: /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/uy },
  { kind: 'sign', pattern: /<>|<=|>=|[=<>+\-−*/();]/y },
] as const

/** Cuts the text into tokens, the last of which is the end. Something that is no token is handed on as `unknown`. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1
    if (at >= text.length) break
    const token = tokenAt(text, at)
    found.push(token)
    at = token.to
  }
  return [...found, { kind: 'end', text: '', from: text.length, to: text.length }]
}

function tokenAt(text: string, from: number): Token {
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match !== null) return { kind, text: match[0] === '−' ? '-' : match[0], from, to: from + match[0].length }
  }
  const unknown = String.fromCodePoint(text.codePointAt(from) ?? 0)
  return { kind: 'unknown', text: unknown, from, to: from + unknown.length }
}
