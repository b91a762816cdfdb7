import { createContext, use, useSyncExternalStore } from 'react'
import type { DesignState, DesignStore } from './design-store.ts'
import type { Sync, SyncState } from './store/keep-saved.ts'

export const DesignContext = createContext<DesignStore | null>(null)

/** The store of the draft that the page is about. */
export function useDesignStore(): DesignStore {
  const store = use(DesignContext)
  if (store === null) throw new Error('a designer’s part must stand inside a DesignContext')
  return store
}

/** Something of the draft as it is now; renders again only when that changes, so it must be the same object until it does. */
export function useDesign<Chosen>(choose: (state: DesignState) => Chosen): Chosen {
  const store = useDesignStore()
  return useSyncExternalStore(store.subscribe, () => choose(store.state()))
}

export const SyncContext = createContext<Sync | null>(null)

/** What keeps the draft saved. */
export function useSync(): Sync {
  const sync = use(SyncContext)
  if (sync === null) throw new Error('what tells of saving must stand inside a SyncContext')
  return sync
}

/** Something of how the draft is saved and who else is there. */
export function useSyncState<Chosen>(choose: (state: SyncState) => Chosen): Chosen {
  const sync = useSync()
  return useSyncExternalStore(sync.subscribe, () => choose(sync.state()))
}
