/** What somebody most likely meant who wrote a name that is none; null when nothing is near. */
export function nearest(given: string, among: Iterable<string>): string | null {
  const wanted = given.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of among) {
    const steps = name.toLowerCase() === wanted ? 0 : stepsBetween(wanted, name.toLowerCase())
    if (steps < least) {
      best = name
      least = steps
    }
  }
  return best
}

/** How many letters must be added, left out, changed, or swapped with the next. */
function stepsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity),
      )
    }
    beforeLast = last
    last = row
  }
  return last[other.length] ?? 0
}
