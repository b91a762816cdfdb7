import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'theme'
const listeners = new Set<() => void>()
let chosen: Theme = remembered()

function remembered(): Theme {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system' // storage may be forbidden; the choice then lasts as long as the page
  }
}

function apply(): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
}

/** Shows the remembered theme; called once before the first rendering. */
export function startTheme(): void {
  apply()
}

/** Chooses light, dark or what the system says, and remembers it on this device. */
export function chooseTheme(theme: Theme): void {
  chosen = theme
  apply()
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // see remembered()
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen)
}
