import { useState } from 'react'

/** What has been ticked off in a draft, kept in this browser. */
export function useTicks(draft: string): { readonly ticked: ReadonlySet<string>; readonly tick: (item: string, on: boolean) => void } {
  const name = `aterrapport.genomgånget.${draft}`
  const [ticked, setTicked] = useState(() => read(name))
  return {
    ticked,
    tick(item, on) {
      const next = new Set(ticked)
      if (on) next.add(item)
      else next.delete(item)
      setTicked(next)
      keep(name, next)
    },
  }
}

function read(name: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : [])
  } catch {
    return new Set() // a browser may keep nothing, and what it kept may be anybody's
  }
}

function keep(name: string, ticked: ReadonlySet<string>): void {
  try {
    localStorage.setItem(name, JSON.stringify([...ticked]))
  } catch {
    // A browser that keeps nothing still lets one tick until the page is left.
  }
}
