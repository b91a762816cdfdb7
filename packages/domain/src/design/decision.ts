import type { Reckoned } from '../expression/reckoned.ts'
import type { Call, Expression } from '../expression/tree.ts'
import { isAggregating } from '../expression/operations.ts'
import { meaningOf, tableUnder, type Meaning, type Names, type Scope } from '../questionnaire/names.ts'
import { valueNow, type Filled } from './logic/value-now.ts'

/** What a truth is now. Missing: something it reads is not answered; absent: what it reads is not asked. */
export type Verdict = 'holds' | 'fails' | 'missing' | 'absent'

/** What a rule says now, and the parts of it that settled that. */
export interface Decision {
  readonly expression: Expression
  readonly verdict: Verdict
  readonly leaves: readonly Leaf[]
}

/** One part of a rule that has no AND, OR or NOT in it. */
export interface Leaf {
  readonly expression: Expression
  readonly verdict: Verdict
  readonly reads: readonly Reading[]
}

/** Something that an expression reads, and what stands there now. */
export interface Reading {
  /** A name, or what is reckoned over the rows of a table. */
  readonly expression: Expression
  /** What the name means; null for what is reckoned over rows. */
  readonly meaning: Meaning | null
  /** The column or the table that is reckoned over; null for a name, and for what is reckoned from several. */
  readonly over: Meaning | null
  readonly value: Reckoned
}

/** Where an expression stands, and the form that it reads. */
export interface Sight {
  readonly filled: Filled
  readonly names: Names
  readonly scope: Scope
  /** The row it stands in. */
  readonly row: string | null
}

/** What a rule says now and why: of an AND that fails only what fails, of an OR that holds only what holds, and so on. */
export function decide(expression: Expression, sight: Sight): Decision {
  return { expression, verdict: verdictOf(expression, sight), leaves: settling(expression, sight) }
}

function verdictOf(expression: Expression, sight: Sight): Verdict {
  const value = now(expression, sight)
  if (value === undefined) return 'absent'
  if (typeof value !== 'boolean') return 'missing'
  return value ? 'holds' : 'fails'
}

/** The value of an expression now. */
export function now(expression: Expression, { filled, names, scope, row }: Sight): Reckoned {
  return valueNow(expression, filled, { names, scope, row }).value
}

function settling(expression: Expression, sight: Sight): readonly Leaf[] {
  const args = 'call' in expression ? expression.args : []
  switch ('call' in expression ? expression.call : null) {
    case 'and':
    case 'or': {
      const whole = verdictOf(expression, sight)
      return args.filter((arg) => verdictOf(arg, sight) === whole).flatMap((arg) => settling(arg, sight))
    }
    case 'not':
      return args.flatMap((arg) => settling(arg, sight))
    case 'if': {
      const [test, yes, no] = args
      if (test === undefined || yes === undefined || no === undefined) return []
      const tested = verdictOf(test, sight)
      const chosen = tested === 'holds' ? yes : tested === 'fails' ? no : null
      return [...settling(test, sight), ...(chosen === null ? [] : settling(chosen, sight))]
    }
    default:
      return [{ expression, verdict: verdictOf(expression, sight), reads: readingsOf(expression, sight) }]
  }
}

/** Everything that an expression reads, each once, in the order it is written. */
export function readingsOf(expression: Expression, sight: Sight): readonly Reading[] {
  const found = new Map<string, Reading>()
  const visit = (part: Expression) => {
    if ('ref' in part || ('call' in part && isOverRows(part, sight))) {
      const spelt = JSON.stringify(part)
      const meaning = meaningAt(part, sight)
      const [of] = 'call' in part ? part.args : []
      const over = of === undefined ? null : meaningAt(of, sight)
      if (!found.has(spelt)) found.set(spelt, { expression: part, meaning, over, value: valueRead(part, meaning, sight) })
    } else if ('call' in part) part.args.forEach(visit)
  }
  visit(expression)
  return [...found.values()]
}

function meaningAt(expression: Expression, { names, scope }: Sight): Meaning | null {
  return 'ref' in expression ? meaningOf(expression.ref, names, scope) : null
}

function isOverRows(call: Call, { names, scope }: Sight): boolean {
  return isAggregating(call.call) && tableUnder(call, names, scope) !== null
}

/** A whole table, a column or a composite has no single value, but is answered or not. */
function valueRead(expression: Expression, meaning: Meaning | null, sight: Sight): Reckoned {
  const single = now(expression, sight)
  if (single !== null || meaning === null || meaning.kind === 'context') return single
  return now({ call: 'answered', args: [expression] }, sight) === true && isWhole(meaning) ? true : null
}

function isWhole(meaning: Meaning): boolean {
  return meaning.kind === 'column' || meaning.kind === 'question'
}
