import type { Operation } from './tree.ts'

/** The functions by the names designers know from Excel. */
export const FUNCTIONS = {
  OM: 'if',
  SUMMA: 'sum',
  ANTAL: 'count',
  MIN: 'min',
  MAX: 'max',
  MEDEL: 'mean',
  AVRUNDA: 'round',
  BESVARAD: 'answered',
  INNEHÅLLER: 'contains',
} as const satisfies Record<string, Operation>

/** The operators that stand between two operands, and how tightly they bind. */
export const BINARY = {
  or: { sign: 'ELLER', binds: 1 },
  and: { sign: 'OCH', binds: 2 },
  '=': { sign: '=', binds: 4 },
  '<>': { sign: '<>', binds: 4 },
  '<': { sign: '<', binds: 4 },
  '<=': { sign: '<=', binds: 4 },
  '>': { sign: '>', binds: 4 },
  '>=': { sign: '>=', binds: 4 },
  '+': { sign: '+', binds: 5 },
  '-': { sign: '-', binds: 5 },
  '*': { sign: '*', binds: 6 },
  '/': { sign: '/', binds: 6 },
} as const satisfies Partial<Record<Operation, { sign: string; binds: number }>>

export type BinaryOperation = keyof typeof BINARY

/** How tightly INTE and the minus before an operand bind. */
export const NOT_BINDS = 3
export const NEGATE_BINDS = 7

/** How many arguments an operation takes: at least, at most. */
export const ARITY: Readonly<Record<Operation, readonly [number, number]>> = {
  or: [2, 100],
  and: [2, 100],
  not: [1, 1],
  '=': [2, 2],
  '<>': [2, 2],
  '<': [2, 2],
  '<=': [2, 2],
  '>': [2, 2],
  '>=': [2, 2],
  '+': [2, 2],
  '-': [2, 2],
  '*': [2, 2],
  '/': [2, 2],
  negate: [1, 1],
  if: [3, 3],
  sum: [1, 100],
  count: [1, 100],
  min: [1, 100],
  max: [1, 100],
  mean: [1, 100],
  round: [1, 2],
  answered: [1, 1],
  contains: [2, 2],
}

/** Words that mean something in the text form, in any case, and so cannot be the key of a question. */
export const KEYWORDS: readonly string[] = ['och', 'eller', 'inte', 'sant', 'falskt']

export const MAX_TEXT = 10_000
export const MAX_NODES = 1_000
export const MAX_DEPTH = 150

export function isBinary(operation: Operation): operation is BinaryOperation {
  return operation in BINARY
}

/** The functions that go over the rows of a table when their first argument names one. */
export function isAggregating(operation: Operation): operation is 'sum' | 'count' | 'min' | 'max' | 'mean' {
  return operation === 'sum' || operation === 'count' || operation === 'min' || operation === 'max' || operation === 'mean'
}
