import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { refusalOf } from '../failure.ts'

/** What a page reads from the server, as it stands: at first neither data nor error. */
export interface Loaded<Data> {
  readonly data: Data | undefined
  readonly error: unknown
  readonly isLoading: boolean
}

interface Entry {
  readonly loaded: () => Loaded<unknown>
  readonly isFresh: () => boolean
  readonly load: () => Promise<void>
  readonly listeners: Set<() => void>
}

const NOTHING: Loaded<never> = { data: undefined, error: null, isLoading: false }
const FRESH_FOR = 5000
const TRIES = 3
const BETWEEN_TRIES = 1000

const entries = new Map<string, Entry>()

function entryOf(key: string, fetch: () => Promise<unknown>): Entry {
  const known = entries.get(key)
  if (known) return known
  const made = makeEntry(fetch)
  entries.set(key, made)
  return made
}

function makeEntry(fetch: () => Promise<unknown>): Entry {
  const listeners = new Set<() => void>()
  let loaded: Loaded<unknown> = NOTHING
  let at = 0

  function set(next: Loaded<unknown>): void {
    loaded = next
    for (const listener of listeners) listener()
  }

  return {
    loaded: () => loaded,
    isFresh: () => Date.now() - at < FRESH_FOR,
    listeners,
    async load() {
      if (loaded.isLoading) return
      set({ ...loaded, isLoading: true })
      try {
        const data = await patiently(fetch)
        at = Date.now()
        set({ data, error: null, isLoading: false })
      } catch (error) {
        set({ ...loaded, error, isLoading: false })
      }
    },
  }
}

/** A refusal stays what it is however often it is asked; only a lost connection or a failing server is tried again. */
async function patiently<Data>(fetch: () => Promise<Data>): Promise<Data> {
  for (let tried = 1; ; tried++) {
    try {
      return await fetch()
    } catch (error) {
      if (refusalOf(error) !== null || tried === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES * tried))
    }
  }
}

/**
 * Reads something from the server under a name. Pages that ask for the same name share it; what is older than five seconds is
 * read anew, and shown meanwhile. (A library for this weighs a tenth of what the first page may.)
 */
export function useLoaded<Data>(key: string, fetch: () => Promise<Data>): Loaded<Data> & { readonly again: () => Promise<void> } {
  const entry = entryOf(key, fetch)
  const subscribe = useCallback(
    (listener: () => void) => {
      entry.listeners.add(listener)
      return () => entry.listeners.delete(listener)
    },
    [entry],
  )
  // What lies under a name has the type of the fetch it is always asked with.
  const loaded = useSyncExternalStore(subscribe, entry.loaded) as Loaded<Data>
  // Asking the server is something that happens because the page is there, not something that is shown.
  useEffect(() => {
    if (!entry.isFresh()) void entry.load()
  }, [entry])
  return { ...loaded, again: entry.load }
}

/** Begins to read under a name, before a page asks for it. */
export function loadUnder(key: string, fetch: () => Promise<unknown>): void {
  void entryOf(key, fetch).load()
}

/** Reads anew what is on the page, and forgets the rest: something was changed at the server. */
export async function reloadAll(): Promise<void> {
  const shown: Promise<void>[] = []
  for (const [key, entry] of entries) {
    if (entry.listeners.size > 0) shown.push(entry.load())
    else entries.delete(key)
  }
  await Promise.all(shown)
}

/** Reads one thing anew, if a page shows it. */
export async function reload(key: string): Promise<void> {
  await entries.get(key)?.load()
}
