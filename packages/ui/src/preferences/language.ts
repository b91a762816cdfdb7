import { useSyncExternalStore } from 'react'

import type { Language } from '@aterrapport/domain/text.ts'

const KEY = 'language'
const listeners = new Set<() => void>()
let chosen: Language = remembered() ?? (navigator.language.startsWith('en') ? 'en' : 'sv')

function remembered(): Language | null {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'sv' || value === 'en' ? value : null
  } catch {
    return null // storage may be forbidden; the choice then lasts as long as the page
  }
}

/** The language chosen for the interface. Swedish unless chosen otherwise, or the browser asks for English. */
export function currentLanguage(): Language {
  return chosen
}

/** Chooses the language, remembers it on this device and tells assistive technology. */
export function chooseLanguage(language: Language): void {
  chosen = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // see remembered()
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language to show texts in. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage)
}
