import { useState } from 'react'

interface Seen {
  readonly key: string
  readonly keys: ReadonlySet<string>
  readonly identity: number
}

/**
 * A number that stays as long as it is the same part that is shown, also under a new key: the old key is gone then, and the new one was
 * not there. What is half written about one part must not turn up at another, nor be lost because the part was renamed.
 */
export function useIdentity(key: string, keys: ReadonlySet<string>): number {
  const [seen, setSeen] = useState<Seen>({ key, keys, identity: 0 })
  if (seen.key === key && seen.keys === keys) return seen.identity
  const isSame = seen.key === key || (!keys.has(seen.key) && !seen.keys.has(key))
  const next: Seen = { key, keys, identity: isSame ? seen.identity : seen.identity + 1 }
  setSeen(next)
  return next.identity
}
