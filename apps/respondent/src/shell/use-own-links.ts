import type { MouseEvent } from 'react'
import { useLocation } from 'wouter'

/** Follows links within the application without loading the page anew. Links are plain anchors, so that the shared components need no router. */
export function useOwnLinks(): (event: MouseEvent) => void {
  const [, navigate] = useLocation()
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    if (anchor === null || anchor.target !== '' || anchor.hasAttribute('download')) return
    const url = new URL(anchor.href)
    if (url.origin !== location.origin || url.pathname.startsWith('/api/') || url.pathname.startsWith('/admin')) return
    event.preventDefault()
    navigate(url.pathname + url.search + url.hash)
  }
}
