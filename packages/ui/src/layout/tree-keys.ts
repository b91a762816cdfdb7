/** One item of a tree, as far as moving about in it goes. */
export interface TreeItem {
  readonly key: string
  /** From 1. */
  readonly level: number
  /** What it is called, for those who type its first letters. */
  readonly text: string
  /** Null when it can hold nothing. */
  readonly isOpen: boolean | null
  /** Among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly setSize: number
  readonly mayMove: boolean
}

type Meant =
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'toggle' | 'remove' | 'open' }
  | { readonly kind: 'move'; readonly way: 'up' | 'down' }

/** What a key on an item means; null when it is none of the tree's. */
export function keyedTo(
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  { items, item }: { readonly items: readonly TreeItem[]; readonly item: TreeItem },
): Meant | null {
  const at = items.indexOf(item)
  const go = (to: TreeItem | undefined): Meant | null => (to === undefined ? null : { kind: 'go', key: to.key })
  switch (key) {
    case 'ArrowDown':
      return altKey ? moved(item, 'down') : go(items[at + 1])
    case 'ArrowUp':
      return altKey ? moved(item, 'up') : go(items[at - 1])
    case 'Home':
      return go(items[0])
    case 'End':
      return go(items.at(-1))
    case 'ArrowRight':
      if (item.isOpen === false) return { kind: 'toggle' }
      return item.isOpen === true ? go(items.slice(at + 1).find(({ level }) => level > item.level)) : null
    case 'ArrowLeft':
      if (item.isOpen === true) return { kind: 'toggle' }
      return go(items.slice(0, at).findLast(({ level }) => level < item.level))
    case 'Enter':
      return { kind: 'open' }
    case ' ':
      return go(item)
    case 'Delete':
      return item.mayMove ? { kind: 'remove' } : null
    default:
      return key.length === 1 && !altKey ? go(beginningWith(key, [...items.slice(at + 1), ...items.slice(0, at)])) : null
  }
}

function moved({ mayMove }: TreeItem, way: 'up' | 'down'): Meant | null {
  return mayMove ? { kind: 'move', way } : null
}

function beginningWith(letter: string, items: readonly TreeItem[]): TreeItem | undefined {
  return items.find(({ text }) => text.toLowerCase().startsWith(letter.toLowerCase()))
}
