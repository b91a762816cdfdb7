import type { DragEvent } from 'react'

/** Where something was dropped: on which item's upper or lower half. */
export interface Dropped {
  readonly key: string
  readonly on: string
  readonly where: 'before' | 'after'
}

/** Where in a tree the pointer is with what is dragged; null over the dragged item itself and over nothing. */
export function dropAt(event: DragEvent, key: string): Dropped | null {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
  const on = item?.dataset['key']
  if (item === null || on === undefined || on === key) return null
  const { top, height } = item.getBoundingClientRect()
  return { key, on, where: event.clientY < top + height / 2 ? 'before' : 'after' }
}
