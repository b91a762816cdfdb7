import { useState } from 'react'

interface Known {
  readonly keys: readonly string[]
  readonly ids: readonly number[]
  readonly next: number
}

/** A number for each part of a list, which follows it when it is moved and when it gets another key, so that the focus stays in its field. */
export function useStableIds(keys: readonly string[]): readonly number[] {
  const [known, setKnown] = useState<Known>(() => ({ keys, ids: keys.map((_, at) => at), next: keys.length }))
  if (keys.length === known.keys.length && keys.every((key, at) => key === known.keys[at])) return known.ids
  const following = followed(known, keys)
  setKnown(following)
  return following.ids
}

function followed(known: Known, keys: readonly string[]): Known {
  const there = new Set(keys)
  const before = new Map(known.keys.map((key, at) => [key, known.ids[at]]))
  let { next } = known
  const ids = keys.map((key, at) => {
    const renamedFrom = known.keys[at]
    const isRenamed = keys.length === known.keys.length && renamedFrom !== undefined && !there.has(renamedFrom)
    const id = before.get(key) ?? (isRenamed ? known.ids[at] : undefined)
    if (id !== undefined) return id
    next += 1
    return next
  })
  return { keys, ids, next }
}
