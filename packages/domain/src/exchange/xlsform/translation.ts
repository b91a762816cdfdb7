import type { Expression, Operation } from '../../expression/tree.ts'
import type { KnownName, KnownNames } from './known-names.ts'
import type { NotCarriedReason } from './told.ts'
import type { XPath } from './xpath-parse.ts'

/** Where an expression stands: the answer it calls `.`, and the table whose row it belongs to. */
export interface Standing {
  readonly own: KnownName | null
  readonly table: string | null
}

/** What a translation goes by, and where it says why it cannot go on. */
export interface Translation extends Standing {
  readonly names: KnownNames
  /** A truth; `exact` where an answer that is not there must make it false rather than missing. */
  readonly truth: (xpath: XPath, exact: boolean) => Expression | null
  /** Says why there is no translation; the first reason is kept. */
  readonly fail: (reason: NotCarriedReason) => null
}

/** A call of all its arguments, or nothing when one of them is missing. */
export function several(call: Operation, args: readonly (Expression | null)[]): Expression | null {
  const whole = args.flatMap((arg) => (arg === null ? [] : [arg]))
  return whole.length < args.length || whole.length > 100 ? null : { call, args: whole }
}
