import { useSyncExternalStore } from 'react'

export interface Message {
  readonly id: number
  readonly kind: 'info' | 'done' | 'error'
  readonly text: string
}

const SHOWN_FOR = 8000
const listeners = new Set<() => void>()
let shown: readonly Message[] = []
let next = 1

function set(messages: readonly Message[]): void {
  shown = messages
  for (const listener of listeners) listener()
}

/** Shows a short message in a corner for a while, and has it read out. Errors stay until they are dismissed. */
export function showMessage(kind: Message['kind'], text: string): void {
  const message = { id: next++, kind, text }
  set([...shown.filter((other) => other.text !== text), message])
  if (kind !== 'error') setTimeout(() => dismissMessage(message.id), SHOWN_FOR)
}

export function dismissMessage(id: number): void {
  set(shown.filter((message) => message.id !== id))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useMessages(): readonly Message[] {
  return useSyncExternalStore(subscribe, () => shown)
}
