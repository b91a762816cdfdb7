import { isCalendarDate } from '../time/parse.ts'
import { accept, refuse, type Result } from '../result.ts'
import { ARITY, BINARY, FUNCTIONS, MAX_DEPTH, MAX_NODES, MAX_TEXT, NEGATE_BINDS, NOT_BINDS, type BinaryOperation } from './operations.ts'
import { tokens, type Token } from './tokens.ts'
import type { Call, Expression, Operation } from './tree.ts'

/** Why a text is no expression, and the letters it is about: `from` included, `to` not. */
export interface ParseProblem extends Letters {
  readonly cause: ParseCause
}

export type ParseCause =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'unknownSign'; readonly given: string }
  | { readonly kind: 'unclosedText' }
  | { readonly kind: 'unclosedParenthesis' }
  | { readonly kind: 'operandExpected'; readonly given: string }
  | { readonly kind: 'operatorExpected'; readonly given: string }
  | { readonly kind: 'comparedTwice' }
  | { readonly kind: 'unknownFunction'; readonly given: string }
  | { readonly kind: 'argumentCount'; readonly function: string; readonly least: number; readonly most: number; readonly given: number }
  | { readonly kind: 'notADate'; readonly given: string }
  | { readonly kind: 'badName'; readonly given: string }

/** Letters of a text: `from` included, `to` not. */
export interface Letters {
  readonly from: number
  readonly to: number
}

/** An expression with where its parts stand in the text it was read from. */
export interface WrittenExpression {
  readonly expression: Expression
  /** The letters of the part that the path leads to, argument by argument, without parentheses around it; null when there is no such part. */
  letters(at: readonly number[]): Letters | null
}

/** Reads the text form of an expression. What `print` writes is read back as the same tree. */
export function parse(text: string): Result<Expression, ParseProblem> {
  const written = parseWithPlaces(text)
  return written.ok ? accept(written.value.expression) : written
}

/** As `parse`, for showing what is wrong with a part of the expression under its letters. */
export function parseWithPlaces(text: string): Result<WrittenExpression, ParseProblem> {
  if (text.length > MAX_TEXT) return refuse({ from: MAX_TEXT, to: text.length, cause: { kind: 'tooLong', most: MAX_TEXT } })
  const reader = new Reader(tokens(text))
  try {
    const expression = reader.whole()
    return accept({ expression, letters: (at) => reader.places.get(partAt(expression, at)) ?? null })
  } catch (stop) {
    if (stop instanceof Stop) return refuse(stop.problem)
    throw stop
  }
}

/** Carries the first problem out of the recursion; it never leaves this file. */
class Stop extends Error {
  readonly problem: ParseProblem
  constructor(problem: ParseProblem) {
    super(problem.cause.kind)
    this.problem = problem
  }
}

const SIGNS: ReadonlyMap<string, BinaryOperation> = new Map(
  // The keys of BINARY are exactly its operations, which Object.keys forgets.
  (Object.keys(BINARY) as BinaryOperation[]).map((operation) => [BINARY[operation].sign, operation]),
)
const NAMED: ReadonlyMap<string, Operation> = new Map(Object.entries(FUNCTIONS))
const NAME = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/

/** A Pratt parser: each operator takes what binds tighter than itself as its right operand. */
class Reader {
  readonly places = new Map<Expression | null, Letters>()
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0
  #nodes = 0

  constructor(all: readonly Token[]) {
    this.#tokens = all
  }

  whole(): Expression {
    if (this.#next.kind === 'end') this.#stop({ kind: 'empty' })
    const expression = this.#expression(0)
    if (this.#peek() !== 'end') this.#unexpected('operatorExpected')
    if (depthOf(expression) > MAX_DEPTH) this.#stop({ kind: 'tooDeep' })
    return expression
  }

  #expression(binds: number): Expression {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) this.#stop({ kind: 'tooDeep' })
    const first = this.#at
    let left = this.#operand()
    for (;;) {
      const operation = this.#operator()
      if (operation === null || BINARY[operation].binds <= binds) break
      left = operation === 'and' || operation === 'or' ? this.#chain(operation, left, first) : this.#pair(operation, left, first)
    }
    this.#depth -= 1
    return left
  }

  /** `a OCH b OCH c` is one call with three arguments, as the builder of "alla av" makes it. */
  #chain(operation: 'and' | 'or', left: Expression, first: number): Expression {
    const args = [left]
    while (this.#operator() === operation) {
      this.#take()
      args.push(this.#expression(BINARY[operation].binds))
    }
    return this.#node(operation, args, first)
  }

  #pair(operation: BinaryOperation, left: Expression, first: number): Expression {
    this.#take()
    const right = this.#expression(BINARY[operation].binds)
    const following = this.#operator()
    const compares = BINARY[operation].binds === BINARY['='].binds
    if (compares && following !== null && BINARY[following].binds === BINARY['='].binds) this.#stop({ kind: 'comparedTwice' })
    return this.#node(operation, [left, right], first)
  }

  #operand(): Expression {
    const first = this.#at
    const token = this.#take()
    switch (token.kind) {
      case 'number':
        return this.#leaf({ number: canonical(token.text) }, first)
      case 'text':
        return this.#leaf({ text: token.text.slice(1, -1).replaceAll('""', '"') }, first)
      case 'name':
        return this.#named(token, first)
      case 'sign':
        if (token.text === '(') return this.#inParentheses(token)
        if (token.text === '-') return this.#negative(first)
        break
      case 'end':
      case 'unknown':
    }
    this.#at -= 1
    return this.#unexpected('operandExpected')
  }

  /** A minus right before a number is the number's own. */
  #negative(first: number): Expression {
    const next = this.#next
    if (next.kind === 'number') {
      this.#take()
      const size = canonical(next.text)
      return this.#leaf({ number: size === '0' ? '0' : '-' + size }, first)
    }
    return this.#node('negate', [this.#expression(NEGATE_BINDS)], first)
  }

  #inParentheses(open: Token): Expression {
    const inner = this.#expression(0)
    this.#close(open)
    return inner
  }

  #named(token: Token, first: number): Expression {
    const word = token.text.toUpperCase()
    if (word === 'SANT') return this.#leaf({ truth: true }, first)
    if (word === 'FALSKT') return this.#leaf({ truth: false }, first)
    if (word === 'INTE') return this.#node('not', [this.#expression(NOT_BINDS)], first)
    if (word === 'OCH' || word === 'ELLER') {
      this.#at -= 1
      return this.#unexpected('operandExpected')
    }
    if (this.#next.text === '(' && this.#next.kind === 'sign') return this.#function(token, word, first)
    if (!NAME.test(token.text)) this.#stop({ kind: 'badName', given: token.text }, token)
    return this.#leaf({ ref: token.text }, first)
  }

  #function(name: Token, word: string, first: number): Expression {
    const open = this.#take()
    if (word === 'DATUM') return this.#date(open, first)
    const operation = NAMED.get(word)
    if (operation === undefined) this.#stop({ kind: 'unknownFunction', given: name.text }, name)
    const args: Expression[] = []
    if (!this.#is(')')) {
      do args.push(this.#expression(0))
      while (this.#takeIf(';'))
    }
    const close = this.#close(open)
    const [least, most] = ARITY[operation]
    if (args.length < least || args.length > most) {
      this.#stop({ kind: 'argumentCount', function: word, least, most, given: args.length }, { from: name.from, to: close.to })
    }
    return this.#node(operation, args, first)
  }

  #date(open: Token, first: number): Expression {
    const token = this.#take()
    const given = token.kind === 'text' ? token.text.slice(1, -1) : token.text
    if (token.kind !== 'text' || !isCalendarDate(given)) this.#stop({ kind: 'notADate', given }, token)
    this.#close(open)
    return this.#leaf({ date: given }, first)
  }

  /** The operator that comes next, or null when none does. */
  #operator(): BinaryOperation | null {
    const { kind, text } = this.#next
    return kind === 'sign' || kind === 'name' ? (SIGNS.get(text.toUpperCase()) ?? null) : null
  }

  /** A part of the tree, which stands from the first of its tokens to the last that has been taken. */
  #leaf<Leaf extends Expression>(leaf: Leaf, first: number): Leaf {
    this.#nodes += 1
    if (this.#nodes > MAX_NODES) this.#stop({ kind: 'tooDeep' })
    this.places.set(leaf, { from: this.#tokens[first]?.from ?? 0, to: this.#tokens[this.#at - 1]?.to ?? 0 })
    return leaf
  }

  #node(call: Operation, args: readonly Expression[], first: number): Call {
    return this.#leaf({ call, args }, first)
  }

  get #next(): Token {
    const token = this.#tokens[this.#at] ?? this.#tokens.at(-1)
    if (token === undefined) throw new Error('The tokens end with an end.')
    return token
  }

  #take(): Token {
    const token = this.#next
    this.#at += 1
    return token
  }

  #peek(): Token['kind'] {
    return this.#next.kind
  }

  #is(sign: string): boolean {
    return this.#next.kind === 'sign' && this.#next.text === sign
  }

  #takeIf(sign: string): boolean {
    if (!this.#is(sign)) return false
    this.#at += 1
    return true
  }

  #close(open: Token): Token {
    if (this.#is(')')) return this.#take()
    if (this.#next.kind === 'end') this.#stop({ kind: 'unclosedParenthesis' }, open)
    return this.#unexpected('operatorExpected')
  }

  #unexpected(kind: 'operandExpected' | 'operatorExpected'): never {
    const { kind: found, text } = this.#next
    if (found === 'unknown' && text === '"') return this.#stop({ kind: 'unclosedText' })
    return this.#stop(found === 'unknown' ? { kind: 'unknownSign', given: text } : { kind, given: text })
  }

  #stop(cause: ParseCause, at: Letters = this.#next): never {
    throw new Stop({ from: at.from, to: at.to, cause })
  }
}

/** `007,50` is `7.5`. */
function canonical(digits: string): string {
  const [whole = '', fraction = ''] = digits.replace(',', '.').split('.')
  const decimals = fraction.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (decimals === '' ? '' : '.' + decimals)
}

function depthOf(expression: Expression): number {
  return 'call' in expression ? 1 + Math.max(...expression.args.map(depthOf)) : 1
}

function partAt(expression: Expression, at: readonly number[]): Expression | null {
  let part: Expression | undefined = expression
  for (const index of at) part = part !== undefined && 'call' in part ? part.args[index] : undefined
  return part ?? null
}
