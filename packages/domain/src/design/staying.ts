/** The most keys that can be said to stand where they stood: a longest sequence that both lists have in the same order. */
export function staying(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((key, at) => [key, at]))
  const common = after.filter((key) => place.has(key))
  // For every key the longest rising sequence that ends with it, by the key before it (patience sorting).
  const ends: number[] = []
  const previous = new Map<string, string | null>()
  const tops: string[] = []
  for (const key of common) {
    const at = place.get(key) ?? 0
    const pile = ends.findIndex((end) => end >= at)
    const into = pile === -1 ? ends.length : pile
    previous.set(key, tops[into - 1] ?? null)
    ends[into] = at
    tops[into] = key
  }
  const stay = new Set<string>()
  for (let key = tops.at(-1) ?? null; key !== null; key = previous.get(key) ?? null) stay.add(key)
  return stay
}
