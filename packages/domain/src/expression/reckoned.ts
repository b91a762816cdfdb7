import type { Exact } from './exact.ts'

/**
 * What an expression reckons with: a number, a text (also a day or a choice), a truth, or several choices or files. `null` is
 * *missing*: asked and not answered, or not known yet. `undefined` is *absent*: not part of the report as it stands, so it counts
 * as 0 in sums and arithmetic and as unanswered elsewhere.
 */
export type Reckoned = Known | null | undefined

export type Known = Exact | string | boolean | readonly string[]

/** Whether two values are the same to everything that reads them. */
export function sameReckoned(a: Reckoned, b: Reckoned): boolean {
  if (a === b) return true
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((one, index) => one === b[index])
}
