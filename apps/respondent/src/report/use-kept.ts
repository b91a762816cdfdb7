import { useState } from 'react'

/**
 * Words somebody is writing that are nowhere saved yet, kept in this tab: they survive a reload and a detour, and end with the tab.
 * `clear` when they have been sent.
 */
export function useKept(key: string): readonly [text: string, change: (text: string) => void, clear: () => void] {
  const [text, setText] = useState(() => read(key))
  function change(next: string): void {
    setText(next)
    write(key, next)
  }
  return [text, change, () => change('')]
}

// Browsers may be set to keep nothing; then what is written lives as long as the page.
function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // As above.
  }
}
