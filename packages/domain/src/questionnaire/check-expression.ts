import { ONE, exact } from '../expression/exact.ts'
import { ARITY, isAggregating } from '../expression/operations.ts'
import type { Call, Expression, Operation } from '../expression/tree.ts'
import { typeOfMeaning, UNKNOWN, type Type, type TypeKind } from './expression-type.ts'
import { meaningOf, tableUnder, type Names, type Over, type Scope } from './names.ts'

/** What is wrong in an expression, and which argument of which argument it is about. */
export interface ExpressionProblem {
  readonly at: readonly number[]
  readonly cause: ExpressionCause
}

export type ExpressionCause =
  | { readonly kind: 'unknownName'; readonly name: string }
  | { readonly kind: 'wrongType'; readonly wanted: readonly TypeKind[]; readonly found: TypeKind }
  | { readonly kind: 'differentTypes'; readonly left: TypeKind; readonly right: TypeKind }
  | { readonly kind: 'unknownChoice'; readonly given: string; readonly choices: readonly string[] }
  | { readonly kind: 'columnAlone'; readonly name: string }
  | { readonly kind: 'argumentCount'; readonly operation: Operation; readonly least: number; readonly most: number; readonly given: number }
  | { readonly kind: 'decimalsNotWhole' }

/** Checks names, types and choices, and that the whole gives one of the wanted kinds. */
export function checkExpression(
  expression: Expression,
  names: Names,
  given: { readonly scope: Scope; readonly wanted: readonly TypeKind[] },
): readonly ExpressionProblem[] {
  const checker = new Checker(names)
  const type = checker.type(expression, given.scope, [])
  checker.want(type, given.wanted, [])
  return checker.problems
}

const EVERY_VALUE: readonly TypeKind[] = ['number', 'text', 'truth', 'date', 'choice', 'choices', 'files']
const ORDERED: readonly TypeKind[] = ['number', 'date']

class Checker {
  readonly problems: ExpressionProblem[] = []
  readonly #names: Names

  constructor(names: Names) {
    this.#names = names
  }

  type(expression: Expression, scope: Scope, at: readonly number[]): Type {
    if ('call' in expression) return this.#call(expression, scope, at)
    if ('ref' in expression) {
      const meaning = meaningOf(expression.ref, this.#names, scope)
      return meaning === null ? this.#wrong(at, { kind: 'unknownName', name: expression.ref }) : typeOfMeaning(meaning)
    }
    if ('number' in expression) return { kind: 'number' }
    if ('text' in expression) return { kind: 'text' }
    return { kind: 'truth' in expression ? 'truth' : 'date' }
  }

  /** The type if it is one of the wanted, and otherwise unknown, so that what is made of it is not told as well. */
  want(type: Type, wanted: readonly TypeKind[], at: readonly number[]): Type {
    if (type.kind === 'unknown' || wanted.includes(type.kind)) return type
    // A question with one choice can be shown and compared as the text of its key.
    if (type.kind === 'choice' && wanted.includes('text')) return type
    return this.#wrong(at, { kind: 'wrongType', wanted, found: type.kind })
  }

  #call({ call, args }: Call, scope: Scope, at: readonly number[]): Type {
    const [least, most] = ARITY[call]
    if (args.length < least || args.length > most)
      return this.#wrong(at, { kind: 'argumentCount', operation: call, least, most, given: args.length })
    if (call === 'answered') return this.#answered(args, scope, at)
    const over = isAggregating(call) ? tableUnder({ call, args }, this.#names, scope) : null
    if (over !== null) return this.#overRows({ call, args }, over, at)
    const types = args.map((arg, index) => this.#single(arg, scope, [...at, index]))
    return this.#result(call, { args, types, at })
  }

  /** The type of an argument that must be a single value. */
  #single(expression: Expression, scope: Scope, at: readonly number[]): Type {
    const type = this.type(expression, scope, at)
    if (type.kind === 'column' && 'ref' in expression) return this.#wrong(at, { kind: 'columnAlone', name: expression.ref })
    return type
  }

  #answered([of]: readonly Expression[], scope: Scope, at: readonly number[]): Type {
    const type = of === undefined ? UNKNOWN : this.type(of, scope, [...at, 0])
    if (type.kind === 'nothing') this.want(type, EVERY_VALUE, [...at, 0])
    return { kind: 'truth' }
  }

  #overRows({ call, args }: Call, over: Over, at: readonly number[]): Type {
    const [of, filter] = args
    if (of === undefined) return UNKNOWN
    if (args.length > 2) return this.#wrong(at, { kind: 'argumentCount', operation: call, least: 1, most: 2, given: args.length })
    const scope: Scope = { own: null, over }
    if (filter !== undefined) this.want(this.#single(filter, scope, [...at, 1]), ['truth'], [...at, 1])
    const type = this.#single(of, scope, [...at, 0])
    if (call === 'count') return { kind: 'number' }
    return this.want(type, call === 'sum' || call === 'mean' ? ['number'] : ORDERED, [...at, 0])
  }

  #result(
    call: Operation,
    { args, types, at }: { readonly args: readonly Expression[]; readonly types: readonly Type[]; readonly at: readonly number[] },
  ): Type {
    const all = (wanted: readonly TypeKind[]): readonly Type[] => types.map((type, index) => this.want(type, wanted, [...at, index]))
    switch (call) {
      case 'and':
      case 'or':
      case 'not':
        all(['truth'])
        return { kind: 'truth' }
      case '=':
      case '<>':
        this.#comparable(args, all(['number', 'text', 'truth', 'date', 'choice']), at)
        return { kind: 'truth' }
      case '<':
      case '<=':
      case '>':
      case '>=':
        this.#alike(all(ORDERED), at)
        return { kind: 'truth' }
      case '+':
      case '-':
      case '*':
      case '/':
      case 'negate':
      case 'sum':
      case 'mean':
        all(['number'])
        return { kind: 'number' }
      case 'min':
      case 'max':
        return this.#alike(all(ORDERED), at)
      case 'count':
        all(EVERY_VALUE)
        return { kind: 'number' }
      case 'round':
        all(['number'])
        this.#wholeDecimals(args[1], [...at, 1])
        return { kind: 'number' }
      case 'if':
        this.want(types[0] ?? UNKNOWN, ['truth'], [...at, 0])
        return this.#alike(types.slice(1), at)
      case 'contains': {
        const [whole = UNKNOWN, part = UNKNOWN] = types
        const wanted = [this.want(whole, ['text', 'choices'], [...at, 0]), this.want(part, ['text'], [...at, 1])]
        this.#comparable(args, wanted, at)
        return { kind: 'truth' }
      }
      case 'answered':
        return { kind: 'truth' }
    }
  }

  /** Both sides of the same kind, and a text beside a choice one of its keys. */
  #comparable(args: readonly Expression[], types: readonly Type[], at: readonly number[]): void {
    const [left = UNKNOWN, right = UNKNOWN] = types
    this.#among(left, args[1], [...at, 1])
    this.#among(right, args[0], [...at, 0])
    if (left.kind !== 'choices') this.#alike(types, at)
  }

  #among(type: Type, other: Expression | undefined, at: readonly number[]): void {
    if ((type.kind !== 'choice' && type.kind !== 'choices') || other === undefined || !('text' in other) || type.keys.includes(other.text))
      return
    this.#wrong(at, { kind: 'unknownChoice', given: other.text, choices: type.keys })
  }

  /** The type that all have, a choice being a text here. */
  #alike(types: readonly Type[], at: readonly number[]): Type {
    const [first = UNKNOWN, ...others] = types.filter(({ kind }) => kind !== 'unknown')
    const odd = others.find(({ kind }) => textual(kind) !== textual(first.kind))
    return odd === undefined ? first : this.#wrong(at, { kind: 'differentTypes', left: first.kind, right: odd.kind })
  }

  #wholeDecimals(decimals: Expression | undefined, at: readonly number[]): void {
    if (decimals === undefined) return
    const number = 'number' in decimals ? exact(decimals.number) : null
    if (number === null || number % ONE !== 0n) this.#wrong(at, { kind: 'decimalsNotWhole' })
  }

  #wrong(at: readonly number[], cause: ExpressionCause): Type {
    this.problems.push({ at, cause })
    return UNKNOWN
  }
}

function textual(kind: TypeKind): TypeKind {
  return kind === 'choice' ? 'text' : kind
}
