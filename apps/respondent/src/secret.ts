import { useSyncExternalStore } from 'react'

const LINK = /^#\/oppna\/(.+)$/
const listeners = new Set<() => void>()
let secret: string | null = null

/** Takes the secret of a link out of the address bar and the history at once, and whenever a link is pasted into an open page. */
export function watchForSecret(): void {
  take()
  window.addEventListener('hashchange', take)
}

function take(): void {
  const found = LINK.exec(location.hash)?.[1]
  if (found === undefined) return
  secret = decoded(found)
  history.replaceState(null, '', '/')
  for (const listener of listeners) listener()
}

/** A link that was cut off within an escaped character opens nothing, and the server will say so. */
function decoded(found: string): string {
  try {
    return decodeURIComponent(found)
  } catch {
    return found
  }
}

/** The link has been used. */
export function forgetSecret(): void {
  secret = null
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The secret of the link one came by, until it has been used. */
export function useSecret(): string | null {
  return useSyncExternalStore(subscribe, () => secret)
}
