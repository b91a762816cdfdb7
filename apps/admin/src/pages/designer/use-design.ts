import { createContext, use, useSyncExternalStore } from 'react'
import type { DesignState, DesignStore } from './design-store.ts'

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
