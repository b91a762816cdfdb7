import { onlineManager, type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { isUnreachable } from '../failure.ts'

/** Whether the server was there the last time anything was asked of it. */
export function useReachable(): boolean {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (changed) => {
      const unsubscribe = [cache.subscribe(changed), onlineManager.subscribe(changed)]
      return () => unsubscribe.forEach((stop) => stop())
    },
    () => onlineManager.isOnline() && !hasLostContact(cache),
  )
}

function hasLostContact(cache: QueryCache): boolean {
  return cache.getAll().some((query) => {
    const reason = query.state.fetchFailureReason
    return query.isActive() && isUnreachable(reason)
  })
}
