import { BINARY, FUNCTIONS, NEGATE_BINDS, NOT_BINDS, isBinary } from './operations.ts'
import type { Call, Expression, Operation } from './tree.ts'

/** Writes an expression as designers read it, with no more parentheses than it needs. `parse` reads it back as the same tree. */
export function print(expression: Expression): string {
  return written(expression, 0)
}

/** Puts parentheses around what binds no tighter than its surroundings. */
function written(expression: Expression, surroundings: number): string {
  if ('ref' in expression) return expression.ref
  if ('number' in expression) return expression.number.replace('.', ',')
  if ('text' in expression) return `"${expression.text.replaceAll('"', '""')}"`
  if ('truth' in expression) return expression.truth ? 'SANT' : 'FALSKT'
  if ('date' in expression) return `DATUM("${expression.date}")`
  const { text, binds } = called(expression)
  return binds <= surroundings ? `(${text})` : text
}

const FUNCTION_BINDS = 9

function called({ call, args }: Call): { readonly text: string; readonly binds: number } {
  const [first, ...others] = args
  if (first === undefined) return { text: `${nameOf(call)}()`, binds: FUNCTION_BINDS }
  if (call === 'not') return { text: `INTE ${written(first, NOT_BINDS)}`, binds: NOT_BINDS }
  if (call === 'negate')
    return { text: `-${'number' in first ? `(${written(first, 0)})` : written(first, NEGATE_BINDS)}`, binds: NEGATE_BINDS }
  if (!isBinary(call)) return { text: `${nameOf(call)}(${args.map((arg) => written(arg, 0)).join('; ')})`, binds: FUNCTION_BINDS }
  const { sign, binds } = BINARY[call]
  // Sums and products lean to the left; the others need parentheses around their like on both sides.
  const leans = call === '+' || call === '-' || call === '*' || call === '/'
  const parts = [written(first, leans ? binds - 1 : binds), ...others.map((arg) => written(arg, binds))]
  return { text: parts.join(` ${sign} `), binds }
}

const NAMES: ReadonlyMap<Operation, string> = new Map(Object.entries(FUNCTIONS).map(([name, operation]) => [operation, name]))

function nameOf(operation: Operation): string {
  return NAMES.get(operation) ?? operation
}

/** How designers write an operation: `SUMMA`, `OCH`, `+`. */
export function writtenName(operation: Operation): string {
  if (isBinary(operation)) return BINARY[operation].sign
  if (operation === 'not') return 'INTE'
  return operation === 'negate' ? '-' : nameOf(operation)
}
