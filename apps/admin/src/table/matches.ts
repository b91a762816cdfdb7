/** Whether every word of what is searched for stands in one of the texts, letter case aside. */
export function matches(query: string, texts: readonly (string | null)[]): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const all = texts
    .filter((text) => text !== null)
    .join(' ')
    .toLowerCase()
  return words.every((word) => all.includes(word))
}
