import { useSyncExternalStore } from 'react'

const KEY = 'designer-english'
const listeners = new Set<() => void>()
let shown = remembered()

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'shown'
  } catch {
    return false // storage may be forbidden; the choice then lasts as long as the page
  }
}

/** Shows or hides the English texts beside the Swedish, here and the next time. */
export function showEnglish(next: boolean): void {
  shown = next
  try {
    localStorage.setItem(KEY, next ? 'shown' : 'hidden')
  } catch {
    // see remembered()
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the English texts stand beside the Swedish. */
export function useEnglish(): boolean {
  return useSyncExternalStore(subscribe, () => shown)
}
