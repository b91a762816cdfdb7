/** Somebody who has a share of a total, by a whole-number weight. Ties are decided by the key, in order. */
export interface Share {
  readonly key: string
  readonly weight: bigint
}

/**
 * Splits a whole number by weights so that the parts always add up to it: everyone gets their share rounded down, and what is
 * left over goes one by one to those with the largest remainders, ties by key (design §10). Exact at any size.
 */
export function splitByLargestRemainder(total: bigint, shares: readonly Share[]): ReadonlyMap<string, bigint> {
  const sum = shares.reduce((weights, { weight }) => weights + weight, 0n)
  if (total < 0n || sum <= 0n || shares.some(({ weight }) => weight < 0n))
    throw new RangeError('A split needs a total and weights that are not below zero')
  const parts = shares.map(({ key, weight }) => ({ key, whole: (total * weight) / sum, remainder: (total * weight) % sum }))
  const left = Number(total - parts.reduce((given, { whole }) => given + whole, 0n))
  const first = parts.toSorted((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key)).slice(0, left)
  const extra = new Set(first.map(({ key }) => key))
  return new Map(parts.map(({ key, whole }) => [key, extra.has(key) ? whole + 1n : whole]))
}

function compare<Ordered extends bigint | string>(a: Ordered, b: Ordered): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
