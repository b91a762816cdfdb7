import { memo, useEffect, useRef, useState } from 'react'
import type { ComponentType, KeyboardEvent } from 'react'

import { Icon } from '../controls/Icon.tsx'
import { dropAt, type Dropped } from './tree-drop.ts'
import { keyedTo, type TreeItem } from './tree-keys.ts'
import styles from './Tree.module.css'

interface TreeProps {
  readonly label: string
  /** Those that show, in order: what is under a closed item is not among them. */
  readonly items: readonly TreeItem[]
  /** What is written on an item. */
  readonly content: ComponentType<{ readonly itemKey: string }>
  readonly selected: string | null
  readonly onSelect: (key: string) => void
  readonly onToggle: (key: string) => void
  /** Enter on an item, to work on it. */
  readonly onOpen: (key: string) => void
  /** Alt with an arrow on an item. */
  readonly onMove: (key: string, way: 'up' | 'down') => void
  /** Delete on an item. */
  readonly onRemove: (key: string) => void
  readonly onDrop: (dropped: Dropped) => void
  /** What is read out with the tree: the keys that do more. */
  readonly describedBy: string
}

/**
 * A tree of which one item is selected. One stop of the Tab key; arrows, Home, End and first letters move in it and select, left and right
 * close and open. Items that may be moved can also be dragged.
 */
export function Tree({ label, items, content, selected, onSelect, onToggle, onOpen, onMove, onRemove, onDrop, describedBy }: TreeProps) {
  const root = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ readonly key: string; readonly over: Dropped | null } | null>(null)
  const stop = items.some(({ key }) => key === selected) ? selected : (items[0]?.key ?? null)

  function go(key: string): void {
    onSelect(key)
    root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const item = items.find(({ key }) => key === stop)
    if (item === undefined || event.ctrlKey || event.metaKey) return
    const meant = keyedTo(event, { items, item })
    if (meant === null) return
    event.preventDefault()
    if (meant.kind === 'go') go(meant.key)
    else if (meant.kind === 'toggle') onToggle(item.key)
    else if (meant.kind === 'open') {
      onSelect(item.key)
      onOpen(item.key)
    } else if (meant.kind === 'move') onMove(item.key, meant.way)
    else onRemove(item.key)
  }

  return (
    <div
      ref={root}
      role="tree"
      tabIndex={-1}
      className={styles['tree']}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const on = keyAt(event.target)
        if (on === null) return
        if (event.target instanceof Element && event.target.closest('[data-toggle]') !== null) onToggle(on)
        else go(on)
      }}
      onDragStart={(event) => {
        const key = keyAt(event.target)
        if (key === null) return
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', key)
        setDrag({ key, over: null })
      }}
      onDragOver={(event) => {
        if (drag === null) return
        const over = dropAt(event, drag.key)
        if (over !== null) event.preventDefault()
        if (over?.on !== drag.over?.on || over?.where !== drag.over?.where) setDrag({ key: drag.key, over })
      }}
      onDragEnd={() => setDrag(null)}
      onDrop={(event) => {
        event.preventDefault()
        setDrag(null)
        if (drag?.over) onDrop(drag.over)
      }}
    >
      {items.map(({ key, ...item }) => (
        <Row
          key={key}
          {...item}
          itemKey={key}
          content={content}
          isSelected={key === selected}
          isStop={key === stop}
          drop={drag?.over?.on === key ? drag.over.where : null}
        />
      ))}
    </div>
  )
}

interface RowProps extends Omit<TreeItem, 'key'> {
  readonly itemKey: string
  readonly content: TreeProps['content']
  readonly isSelected: boolean
  readonly isStop: boolean
  readonly drop: Dropped['where'] | null
}

const Row = memo(function Row({
  itemKey,
  content: Content,
  level,
  isOpen,
  position,
  setSize,
  mayMove,
  isSelected,
  isStop,
  drop,
}: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  // It may have been selected elsewhere in the page; where the tree has been scrolled to lives outside React.
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <div
      ref={row}
      role="treeitem"
      data-key={itemKey}
      className={styles['item']}
      data-level={level}
      data-drop={drop ?? undefined}
      draggable={mayMove}
      tabIndex={isStop ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-selected={isSelected}
      aria-expanded={isOpen ?? undefined}
    >
      {isOpen === null ? null : (
        <span data-toggle className={styles['toggle']} aria-hidden="true">
          <Icon name={isOpen ? 'open' : 'closed'} />
        </span>
      )}
      <Content itemKey={itemKey} />
    </div>
  )
})

function keyAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null) : null
}
