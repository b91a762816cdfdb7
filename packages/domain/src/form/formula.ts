import { exact, inRange, over, rounded, times, type Exact, ONE } from '../expression/exact.ts'
import { sameReckoned, type Known, type Reckoned } from '../expression/reckoned.ts'
import { isAggregating } from '../expression/operations.ts'
import type { Call, Expression } from '../expression/tree.ts'
import type { Formula } from './plan.ts'

/** What a compiler of expressions asks its surroundings: what a name reads, and what goes over the rows of a table. */
export interface Surroundings {
  reference(ref: string): Formula
  /** The running aggregate that a call is; null when it is reckoned from single values. */
  aggregate(call: Call): Formula | null
  /** Whether anything has been answered at what the expression names. */
  answered(of: Expression): Formula
}

/** Makes an expression into a closure over slots. It never throws, whatever values it meets. */
export function formulaOf(expression: Expression, around: Surroundings): Formula {
  if ('ref' in expression) return around.reference(expression.ref)
  if ('call' in expression) return called(expression, around)
  const constant = constantOf(expression)
  return () => constant
}

function constantOf(literal: Exclude<Expression, { readonly ref: string } | Call>): Known | null {
  if ('number' in literal) return exact(literal.number)
  if ('text' in literal) return literal.text
  return 'truth' in literal ? literal.truth : literal.date
}

function called(call: Call, around: Surroundings): Formula {
  if (call.call === 'answered') return call.args[0] === undefined ? () => null : around.answered(call.args[0])
  const running = isAggregating(call.call) ? around.aggregate(call) : null
  if (running !== null) return running
  const args = call.args.map((arg) => formulaOf(arg, around))
  const [a = MISSING, b = MISSING, c = MISSING] = args
  switch (call.call) {
    case 'and':
      return every(args)
    case 'or':
      return some(args)
    case 'not':
      return (facts, row) => {
        const truth = a(facts, row)
        return typeof truth === 'boolean' ? !truth : lacking(truth)
      }
    case 'if':
      return (facts, row) => {
        const truth = a(facts, row)
        return typeof truth === 'boolean' ? (truth ? b : c)(facts, row) : lacking(truth)
      }
    case '=':
      return compared(a, b, sameReckoned)
    case '<>':
      return compared(a, b, (x, y) => !sameReckoned(x, y))
    case '<':
      return compared(a, b, (x, y) => x < y)
    case '<=':
      return compared(a, b, (x, y) => x <= y)
    case '>':
      return compared(a, b, (x, y) => x > y)
    case '>=':
      return compared(a, b, (x, y) => x >= y)
    case '+':
      return reckoned(a, b, (x, y) => inRange(x + y))
    case '-':
      return reckoned(a, b, (x, y) => inRange(x - y))
    case '*':
      return reckoned(a, b, times)
    case '/':
      return reckoned(a, b, over)
    case 'negate':
      return reckoned(
        () => 0n,
        a,
        (x, y) => x - y,
      )
    case 'round':
      return reckoned(a, args[1] ?? (() => 0n), (x, decimals) => rounded(x, Number(decimals / ONE)))
    case 'contains':
      return contained(a, b)
    case 'sum':
    case 'mean':
      return gathered(args, call.call === 'sum' ? summed : averaged)
    case 'min':
      return outermost(args, (x, y) => x < y)
    case 'max':
      return outermost(args, (x, y) => x > y)
    case 'count':
      return counted(args)
  }
}

const MISSING: Formula = () => null

/** Absent stays absent, and everything else that is not the wanted kind is missing. */
function lacking(value: Reckoned): null | undefined {
  return value === undefined ? undefined : null
}

/** Kleene's and: false settles it. An absent operand can never become true, so the whole is absent when nothing is false. */
function every(args: readonly Formula[]): Formula {
  return (facts, row) => {
    let result: boolean | null | undefined = true
    for (const arg of args) {
      const truth = arg(facts, row)
      if (truth === false) return false
      if (truth === undefined) result = undefined
      else if (truth !== true && result !== undefined) result = null
    }
    return result
  }
}

/** Kleene's or: true settles it. A missing operand may still become true, so it outweighs an absent one. */
function some(args: readonly Formula[]): Formula {
  return (facts, row) => {
    let result: boolean | null | undefined = false
    for (const arg of args) {
      const truth = arg(facts, row)
      if (truth === true) return true
      if (truth === undefined) result = result === null ? null : undefined
      else if (truth !== false) result = null
    }
    return result
  }
}

function compared(a: Formula, b: Formula, holds: (x: Known, y: Known) => boolean): Formula {
  return (facts, row) => {
    const x = a(facts, row)
    const y = b(facts, row)
    if (x === undefined || y === undefined) return undefined
    if (x === null || y === null || typeof x !== typeof y) return null
    return holds(x, y)
  }
}

/** Arithmetic: absent is 0, missing makes the whole missing. */
function reckoned(a: Formula, b: Formula, operation: (x: Exact, y: Exact) => Exact | null): Formula {
  return (facts, row) => {
    const left = a(facts, row)
    const right = b(facts, row)
    const x = left === undefined ? 0n : left
    const y = right === undefined ? 0n : right
    return typeof x === 'bigint' && typeof y === 'bigint' ? operation(x, y) : null
  }
}

function contained(a: Formula, b: Formula): Formula {
  return (facts, row) => {
    const whole = a(facts, row)
    const part = b(facts, row)
    if (whole === undefined || part === undefined) return undefined
    if (typeof part !== 'string') return null
    if (typeof whole === 'string') return whole.toLowerCase().includes(part.toLowerCase())
    return typeof whole === 'object' && whole !== null ? whole.includes(part) : null
  }
}

/** Sum and mean of single values, as of rows: what is answered counts. With nothing answered they are missing, or absent when nothing is asked. */
function gathered(args: readonly Formula[], gather: (numbers: readonly Exact[]) => Exact | null): Formula {
  return (facts, row) => {
    const values = args.map((arg) => arg(facts, row))
    const numbers = values.filter((value) => typeof value === 'bigint')
    if (numbers.length > 0) return gather(numbers)
    return values.every((value) => value === undefined) ? undefined : null
  }
}

function summed(numbers: readonly Exact[]): Exact | null {
  return inRange(numbers.reduce((sum, number) => sum + number, 0n))
}

function averaged(numbers: readonly Exact[]): Exact | null {
  const sum = summed(numbers)
  return sum === null ? null : over(sum, BigInt(numbers.length) * ONE)
}

/** Least or greatest of single values, mostly a floor or a ceiling: `MAX(utbetalt - summa; 0)` is missing while the sum is. */
function outermost(args: readonly Formula[], isFurther: (x: Known, y: Known) => boolean): Formula {
  return (facts, row) => {
    let found: Known | undefined
    for (const arg of args) {
      const value = arg(facts, row)
      if (value === null) return null
      if (value !== undefined && (found === undefined || isFurther(value, found))) found = value
    }
    return found
  }
}

/** How many are answered; of several choices or files, how many there are. */
function counted(args: readonly Formula[]): Formula {
  return (facts, row) => {
    let count = 0
    for (const arg of args) {
      const value = arg(facts, row)
      if (typeof value === 'object' && value !== null) count += value.length
      else if (value !== null && value !== undefined) count += 1
    }
    return BigInt(count) * ONE
  }
}
