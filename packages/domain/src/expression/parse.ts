import { isCalendarDate } from '../time/parse.ts'
import { accept, refuse, type Result } from '../result.ts'
import { ARITY, BINARY, FUNCTIONS, MAX_DEPTH, MAX_NODES, MAX_TEXT, NEGATE_BINDS, NOT_BINDS, type BinaryOperation } from './operations.ts'
import { tokens, type Token } from './tokens.ts'
import type { Call, Expression, Operation } from './tree.ts'

/** Why a text is no expression, and the letters it is about: `from` included, `to` not. */
export interface ParseProblem {
  readonly from: number
  readonly to: number
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

/** Reads the text form of an expression. What `print` writes is read back as the same tree. */
export function parse(text: string): Result<Expression, ParseProblem> {
  if (text.length > MAX_TEXT) return refuse({ from: MAX_TEXT, to: text.length, cause: { kind: 'tooLong', most: MAX_TEXT } })
  const reader = new Reader(tokens(text))
  try {
    return accept(reader.whole())
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
    let left = this.#operand()
    for (;;) {
      const operation = this.#operator()
      if (operation === null || BINARY[operation].binds <= binds) break
      left = operation === 'and' || operation === 'or' ? this.#chain(operation, left) : this.#pair(operation, left)
    }
    this.#depth -= 1
    return left
  }

  /** `a OCH b OCH c` is one call with three arguments, as the builder of "alla av" makes it. */
  #chain(operation: 'and' | 'or', first: Expression): Expression {
    const args = [first]
    while (this.#operator() === operation) {
      this.#take()
      args.push(this.#expression(BINARY[operation].binds))
    }
    return this.#node(operation, args)
  }

  #pair(operation: BinaryOperation, left: Expression): Expression {
    this.#take()
    const right = this.#expression(BINARY[operation].binds)
    const following = this.#operator()
    const compares = BINARY[operation].binds === BINARY['='].binds
    if (compares && following !== null && BINARY[following].binds === BINARY['='].binds) this.#stop({ kind: 'comparedTwice' })
    return this.#node(operation, [left, right])
  }

  #operand(): Expression {
    const token = this.#take()
    switch (token.kind) {
      case 'number':
        return this.#leaf({ number: canonical(token.text) })
      case 'text':
        return this.#leaf({ text: token.text.slice(1, -1).replaceAll('""', '"') })
      case 'name':
        return this.#named(token)
      case 'sign':
        if (token.text === '(') return this.#inParentheses(token)
        if (token.text === '-') return this.#negative()
        break
      case 'end':
      case 'unknown':
    }
    this.#at -= 1
    return this.#unexpected('operandExpected')
  }

  /** A minus right before a number is the number's own. */
  #negative(): Expression {
    const next = this.#next
    if (next.kind === 'number') {
      this.#take()
      const size = canonical(next.text)
      return this.#leaf({ number: size === '0' ? '0' : '-' + size })
    }
    return this.#node('negate', [this.#expression(NEGATE_BINDS)])
  }

  #inParentheses(open: Token): Expression {
    const inner = this.#expression(0)
    this.#close(open)
    return inner
  }

  #named(token: Token): Expression {
    const word = token.text.toUpperCase()
    if (word === 'SANT') return this.#leaf({ truth: true })
    if (word === 'FALSKT') return this.#leaf({ truth: false })
    if (word === 'INTE') return this.#node('not', [this.#expression(NOT_BINDS)])
    if (word === 'OCH' || word === 'ELLER') {
      this.#at -= 1
      return this.#unexpected('operandExpected')
    }
    if (this.#next.text === '(' && this.#next.kind === 'sign') return this.#function(token, word)
    if (!NAME.test(token.text)) this.#stop({ kind: 'badName', given: token.text }, token)
    return this.#leaf({ ref: token.text })
  }

  #function(name: Token, word: string): Expression {
    const open = this.#take()
    if (word === 'DATUM') return this.#date(open)
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
    return this.#node(operation, args)
  }

  #date(open: Token): Expression {
    const token = this.#take()
    const given = token.kind === 'text' ? token.text.slice(1, -1) : token.text
    if (token.kind !== 'text' || !isCalendarDate(given)) this.#stop({ kind: 'notADate', given }, token)
    this.#close(open)
    return this.#leaf({ date: given })
  }

  /** The operator that comes next, or null when none does. */
  #operator(): BinaryOperation | null {
    const { kind, text } = this.#next
    return kind === 'sign' || kind === 'name' ? (SIGNS.get(text.toUpperCase()) ?? null) : null
  }

  #leaf<Leaf extends Expression>(leaf: Leaf): Leaf {
    this.#nodes += 1
    if (this.#nodes > MAX_NODES) this.#stop({ kind: 'tooDeep' })
    return leaf
  }

  #node(call: Operation, args: readonly Expression[]): Call {
    return this.#leaf({ call, args })
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

  #stop(cause: ParseCause, at: { readonly from: number; readonly to: number } = this.#next): never {
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
