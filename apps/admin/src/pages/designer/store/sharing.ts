/**
 * The document after a change with every part that is equal to what it was being the very same object, so that only what changed is
 * rendered. Documents are JSON.
 */
export function sharing<Document>(before: Document, after: Document): Document {
  return shared(before, after) as Document // it equals `after`
}

function shared(before: unknown, after: unknown): unknown {
  if (before === after || typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return after
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after)
  if (Array.isArray(before) || Array.isArray(after)) return after
  const names = Object.keys(after)
  let isSame = names.length === Object.keys(before).length
  const parts = names.map((name): [string, unknown] => {
    const was: unknown = Reflect.get(before, name)
    const is = shared(was, Reflect.get(after, name))
    isSame &&= is === was && Object.hasOwn(before, name)
    return [name, is]
  })
  return isSame ? before : Object.fromEntries(parts)
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byKey = new Map(before.map((part) => [keyOf(part), part]))
  const parts = after.map((part, at) => {
    const key = keyOf(part)
    return shared(key === null ? before[at] : byKey.get(key), part)
  })
  return parts.length === before.length && parts.every((part, at) => part === before[at]) ? before : parts
}

function keyOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'key' in part ? part.key : null
}
