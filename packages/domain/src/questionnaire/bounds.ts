/** An expression of the greatest depth, in a question in a table in a section, is no deeper than this. */
const DEEPEST = 320
const MOST_VALUES = 2_000_000

/** Whether a JSON document is small and shallow enough to be looked at by functions that call themselves. */
export function isWithinBounds(json: unknown): boolean {
  let level: readonly unknown[] = [json]
  let seen = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length
    if (depth > DEEPEST || seen > MOST_VALUES) return false
    level = level.flatMap(children)
  }
  return true
}

function children(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
